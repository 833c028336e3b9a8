import Interchange
import Testing

@Suite(.enabled(if: Fixtures.folder != nil, "LVZHI_FIXTURES names no folder"))
struct `别人的 Moodle XML` {
  struct Sample: CustomTestStringConvertible {
    let path: String
    /// How many questions stand in the file, and how many of them become items.
    let questions: Int
    let items: Int
    var refused: Set<ImportRefusal.Reason> = []
    var testDescription: String { path }
  }

  @Test(arguments: [
    Sample(path: "documentum.xml", questions: 4, items: 4),
    Sample(path: "python-quiz-pt.xml", questions: 30, items: 30),
    Sample(path: "moodle/category_with_description.xml", questions: 1, items: 1),
    Sample(path: "moodle/export_category.xml", questions: 1, items: 1),
    Sample(path: "moodle/multichoice.xml", questions: 1, items: 1),
    Sample(path: "moodle/nested_categories.xml", questions: 1, items: 1),
    Sample(path: "moodle/old_format_file.xml", questions: 2, items: 2),
    Sample(
      path: "moodle/sample_questions.xml", questions: 19, items: 0,
      refused: [.unsupportedKind("stack")]),
    Sample(path: "moodle/sample_questions_with_old_image_tag.xml", questions: 2, items: 2),
    Sample(path: "moodle-tools/clozeRef.xml", questions: 5, items: 5),
    Sample(path: "moodle-tools/dragdrop_missing-wordsRef.xml", questions: 2, items: 2),
    Sample(path: "moodle-tools/markdownRef.xml", questions: 1, items: 1),
    Sample(path: "moodle-tools/missing-wordsRef.xml", questions: 6, items: 6),
    Sample(path: "moodle-tools/multiple-true-falseRef.xml", questions: 3, items: 0),
    Sample(path: "moodle-tools/orderingRef.xml", questions: 2, items: 2),
    Sample(path: "moodle-tools/true-falseRef.xml", questions: 3, items: 3),
    Sample(
      path: "moodle-types/ddimageortext.xml", questions: 1, items: 0,
      refused: [.unsupportedKind("ddimageortext")]),
    Sample(path: "moodle-types/ddwtos.xml", questions: 1, items: 1),
    Sample(path: "moodle-types/essay.xml", questions: 1, items: 1),
    Sample(path: "moodle-types/match.xml", questions: 1, items: 1),
    Sample(path: "moodle-types/numerical.xml", questions: 1, items: 1),
    Sample(path: "moodle-types/ordering-testimport.xml", questions: 1, items: 1),
    Sample(path: "moodle-types/ordering-testoldquestion.xml", questions: 1, items: 1),
    Sample(path: "moodle-types/shortanswer.xml", questions: 1, items: 1),
    Sample(
      path: "qas/calculated.xml", questions: 1, items: 0,
      refused: [.unsupportedKind("calculatedmulti")]),
    Sample(
      path: "qas/calculatedsimple.xml", questions: 1, items: 0,
      refused: [.unsupportedKind("calculatedsimple")]),
    Sample(
      path: "qas/ddimageortext.xml", questions: 1, items: 0,
      refused: [.unsupportedKind("ddimageortext")]),
    Sample(path: "qas/ddwtos.xml", questions: 1, items: 1),
    Sample(path: "qas/essay.xml", questions: 1, items: 1),
    Sample(path: "qas/multichoice.xml", questions: 1, items: 1),
    Sample(path: "qas/numerical.xml", questions: 1, items: 1),
  ])
  func 题数与说明一致(_ sample: Sample) throws {
    let file = try MoodleXMLReader.read(try Fixtures.bytes("moodlexml/" + sample.path))
    let summary = file.items.map { "\($0.stem.prefix(60)) \($0.body) \($0.losses)" }
    #expect(file.items.count == sample.items, "\(file.refusals)")
    #expect(file.items.count + file.refusals.count == sample.questions, "\(summary)")
    if !sample.refused.isEmpty { #expect(Set(file.refusals.map(\.reason)) == sample.refused) }
  }

  @Test func 写坏的文件指出第几行() {
    #expect(throws: ImportFault.malformed(line: 2)) {
      try MoodleXMLReader.read(try Fixtures.bytes("moodlexml/malformed-multichoice.xml"))
    }
  }
}
