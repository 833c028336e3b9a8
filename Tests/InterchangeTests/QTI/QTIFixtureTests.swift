import Interchange
import Testing

@Suite(.enabled(if: Fixtures.folder != nil, "LVZHI_FIXTURES names no folder"))
struct `别人的 QTI` {
  @Test(arguments: [
    ("3.0/aqti_tmh_sample_1", nil), ("3.0/aqti_tmh_sample_3", nil), ("ims-2.1/associate", nil),
    ("ims-2.1/choice", nil), ("ims-2.1/choice_multiple", nil), ("ims-2.1/extended_text", nil),
    ("ims-2.1/feedbackInline", nil), ("ims-2.1/gap_match", nil), ("ims-2.1/inline_choice", nil),
    ("ims-2.1/match", nil), ("ims-2.1/nested_object", nil), ("ims-2.1/order", nil),
    ("ims-2.1/orkney1", nil), ("ims-2.1/text_entry", nil),
    ("ims-2.1/hotspot", ImportRefusal.Reason.unsupportedKind("hotspotInteraction")),
    ("ims-2.1/hottext", .unsupportedKind("hottextInteraction")),
    ("ims-2.1/slider", .unsupportedKind("sliderInteraction")),
    // An opinion is asked for: nothing is right.
    ("ims-2.1/likert", .noAnswer),
    // What is asked is made by chance every time.
    ("ims-2.1/template", .unsupportedKind("templateProcessing")),
  ])
  func 单个的题(path: String, refused: ImportRefusal.Reason?) throws {
    let file = try QTIReader.read(try Fixtures.bytes("qti/\(path).xml"))
    #expect(file.items.count + file.refusals.count == 1)
    #expect(file.refusals.map(\.reason) == [refused].compactMap { $0 })
  }

  @Test func 试卷里没有题() {
    #expect(throws: ImportFault.notThisFormat) {
      try QTIReader.read(try Fixtures.bytes("qti/ims-2.1/test-items-in-sections.xml"))
    }
  }

  @Test func 最小的包() throws {
    let file = try QTIPackageReader.read(try Fixtures.bytes("qti/packages/minimal_qti_2.1.zip"))
    #expect(file.items.count == 2 && file.refusals == [])
  }

  @Test(arguments: [
    "minimal_qti_1.2", "bio-blood_type_offspring.canvas12",
    "bio-match_amino_acid_structures-4_choices.canvas12", "bio-which_amino_acid-FIB.canvas12",
    "bio-x_linked_tortoiseshell.canvas12",
  ])
  func 旧的版本认得出来(name: String) throws {
    let file = try QTIPackageReader.read(try Fixtures.bytes("qti/packages/\(name).zip"))
    #expect(file.items.isEmpty)
    #expect(Set(file.refusals.map(\.reason)) == [.unsupportedKind("QTI 1.2")])
  }

  /// The keys have a question a line: its kind, its wording, then choices each with `Correct` or `Incorrect`, or answers.
  @Test(arguments: [
    ("bio-blood_type_offspring", 16, 16), ("bio-x_linked_tortoiseshell", 12, 12),
    ("bio-which_amino_acid-FIB", 20, 20),
    // What is to be matched there is drawn by a program: it has no text.
    ("bio-match_amino_acid_structures-4_choices", 20, 0),
  ])
  func 与答案表一致(name: String, questions: Int, taken: Int) throws {
    let file = try QTIPackageReader.read(try Fixtures.bytes("qti/packages/\(name).qti21.zip"))
    #expect(file.items.count == taken && file.items.count + file.refusals.count == questions)
    if taken == 0 {
      #expect(
        Set(file.refusals.map(\.reason))
          == [.unsupportedKind("simpleAssociableChoice with pictures")])
    }
    let text = String(
      decoding: try Fixtures.bytes("qti/packages/\(name).key.txt"), as: UTF8.self)
    let rows = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.count == questions)
    for item in file.items {
      let row = try #require(
        rows.first { row in
          let name = row[1].split(separator: "</p>").first?.split(separator: ">").last ?? "-"
          return item.sourceID?.hasPrefix(name) == true
        })
      let said = row.dropFirst(2).map { HTMLText($0).text }
      switch item.body {
      case .choice(let options, let several):
        // One of the questions that may have several right answers has one, and says so.
        #expect(several == (row[0] == "MA" && options.count(where: \.isRight) > 1))
        #expect(options.flatMap { [$0.text, $0.isRight ? "Correct" : "Incorrect"] } == said)
      case .blanks(let answers): #expect(answers == [said])
      default: Issue.record("\(item.body)")
      }
    }
  }
}
