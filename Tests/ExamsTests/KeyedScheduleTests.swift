import Exams
import PaperSamples
import Papers
import Questions
import Records
import Testing

@Suite struct `登记的答案计入复习` {
  let paper = Paper(SamplePaper.contents())

  private func entry(_ letter: String, replaces: [EventID] = []) throws -> PaperEntry {
    PaperEntry(
      paper: paper.id, examinee: .deputy(try DeputyID("张三"), nil), variant: .a,
      result: .answers([SamplePaper.name("0-1"): RecordedAnswer(texts: [letter])]),
      replaces: replaces)
  }

  @Test func `再写一遍不改变什么，更正的代替原来的`() throws {
    var events = ExamEvents()
    let first = try entry("A")
    let one = events.write(.enter(first))
    let wrong = KeyedSchedule.events(of: first, one, replacing: [], at: paper)
    #expect(ProgressFold(wrong + wrong).progress.answers.map(\.credit) == [.none])
    events.pass(seconds: 60)
    let second = try entry("C", replaces: [one.id])
    let replaced = PaperLedger(events.events).sheets.values.map(\.self)
    let other = events.write(.enter(second))
    let right = KeyedSchedule.events(of: second, other, replacing: replaced, at: paper)
    let progress = ProgressFold(right + wrong + right).progress
    #expect(progress.answers.map(\.credit) == [.full])
    #expect(progress.conflicts.isEmpty)
  }

  @Test func `不记名的不写`() {
    var events = ExamEvents()
    let entry = PaperEntry(paper: paper.id, examinee: .unsigned(1), result: .wrong([]))
    let event = events.write(.enter(entry))
    #expect(KeyedSchedule.events(of: entry, event, replacing: [], at: paper).isEmpty)
  }
}
