import Dates
import Diagnostics
import Papers
import Questions
import Records
import Sheets
import Statutes
import Trainings

extension TrainingPapers {
  /// 培训记录: what was held, who came in figures, what it was about by bank, chapter and article, and how it went.
  var record: SheetDocument {
    var blocks: [SheetBlock] = [
      .table(facts), .heading(word(.attendanceHeading)), .note(word(.attendanceFigures(training))),
    ]
    if let subjects {
      blocks += [.heading(word(.subjectsHeading)), .table(subjects)]
    }
    if let share = rightShare { blocks.append(.note(word(share))) }
    if !training.teams.isEmpty {
      blocks += [.heading(word(.teamsHeading)), .table(teamTable), .table(scoreTable)]
    }
    if !training.notes.isEmpty {
      blocks += [.heading(word(.notesHeading))]
      blocks += training.notes.map { .note(HarmlessText.lines($0.text)) }
    }
    return sheet(
      .recordKind, signatures: [.recorderLine, .checkerLine, .dateLine], blocks)
  }

  /// 项目 and 内容.
  private var facts: SheetTable {
    let details = training.details
    var rows: [(Message, String)] = [
      (TrainingChange.Field.title.message, desk.title), (.dateColumn, dateText),
      (TrainingChange.Field.place.message, field(.place)),
      (.formField, details.form.map { word($0.message) } ?? "＿＿＿＿＿＿"),
      (TrainingChange.Field.organiser.message, field(.organiser)),
      (TrainingChange.Field.lecturer.message, field(.lecturer)),
      (TrainingChange.Field.subject.message, field(.subject)),
      (.hoursField, details.hours?.description ?? "＿＿＿＿＿＿"),
      (.expectedColumn, String(training.seats.count)),
      (.attendedColumn, String(training.attendingCount)),
      (TrainingChange.Field.recorder.message, field(.recorder)),
      (TrainingChange.Field.checker.message, field(.checker)),
    ]
    if let remark = details.text(.remark) {
      rows.append((TrainingChange.Field.remark.message, HarmlessText.oneLine(remark)))
    }
    return table(
      [(.itemColumn, .text), (.contentColumn, .text)],
      rows.map { name, value in
        // Wide enough to be filled in by hand.
        let filled = value + String(repeating: "\u{3000}", count: max(28 - value.count, 0))
        return [.text(word(name)), .text(filled)]
      })
  }

  /// A place of the subjects: bank and chapter.
  private struct Subject: Hashable {
    let bank: String
    let chapter: String
  }

  /// The questions asked, by bank and chapter, with the articles that they rest on; `nil` if nothing was asked.
  private var subjects: SheetTable? {
    guard let paper = desk.paper else { return nil }
    let asked = paper.items.filter { training.questions[$0.name].map { !$0.isSkipped } ?? false }
    guard !asked.isEmpty else { return nil }
    let titles = Dictionary(
      paper.marking.paper.banks.map { ($0.id, $0.title) }
    ) { first, _ in first }
    var order: [Subject] = []
    var items: [Subject: [PaperItem]] = [:]
    for item in asked {
      let subject = Subject(
        bank: titles[item.name.bank] ?? item.name.bank.text, chapter: item.question.chapter ?? "")
      if items[subject] == nil { order.append(subject) }
      items[subject, default: []].append(item)
    }
    return table(
      [
        (.bankColumn, .text), (.chapterColumn, .text), (.articlesColumn, .text),
        (.questionsColumn, .integer), (.rightShareColumn, .share),
      ],
      order.map { subject in
        let own = items[subject] ?? []
        let tallies = own.compactMap { tally($0) }
        return [
          .text(HarmlessText.oneLine(subject.bank)), .text(HarmlessText.oneLine(subject.chapter)),
          .text(articles(of: own)), .integer(own.count), SheetCell(share: Self.share(tallies)),
        ]
      })
  }

  /// The places that questions cite, each once.
  func articles(of items: [PaperItem]) -> String {
    let texts = items.flatMap(\.question.fields.citations).map { citation -> String in
      switch citation {
      case .provision(let provision):
        HarmlessText.oneLine("\(provision.law.text)\(provision.place.spelled)")
      case .document(let document): HarmlessText.oneLine("《\(document.title)》")
      }
    }
    return texts.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: "、")
  }

  func tally(_ item: PaperItem) -> RoomTally? {
    guard let paper = desk.paper, let standing = training.questions[item.name] else { return nil }
    return RoomTally(standing, item, marking: paper.marking)
  }

  /// The share of right answers among all whose rightness is known.
  static func share(_ tallies: [RoomTally]) -> Double? {
    let known = tallies.filter { $0.right != nil && $0.answered ?? 0 > 0 }
    let all = known.reduce(0) { $0 + ($1.answered ?? 0) }
    return all == 0 ? nil : Double(known.reduce(0) { $0 + ($1.right ?? 0) }) / Double(all)
  }

  var tallies: [(item: PaperItem, tally: RoomTally)] {
    (desk.paper?.items ?? []).compactMap { item in tally(item).map { (item, $0) } }
  }

  var rightShare: Message? {
    Self.share(tallies.map(\.tally)).map {
      .roomShare(SheetCell.share($0).plainText, questions: tallies.count)
    }
  }

  private var teamTable: SheetTable {
    table(
      [(.teamColumn, .text), (.totalColumn, .points)],
      training.teams.map {
        [.text(HarmlessText.oneLine(training.name(of: $0))), .points(training.total(of: $0))]
      })
  }

  /// Every point won or lost, with the jury's reasons.
  private var scoreTable: SheetTable {
    let numbers = Dictionary(
      (desk.paper?.items ?? []).map { ($0.name, $0.number) }
    ) { first, _ in first }
    return table(
      [
        (.teamColumn, .text), (.numberColumn, .integer), (.causeColumn, .text),
        (.changeColumn, .points), (.reasonColumn, .text),
      ],
      training.scores.map { score in
        [
          .text(HarmlessText.oneLine(training.name(of: score.team))),
          SheetCell(integer: score.question.flatMap { numbers[$0] }),
          .text(word(score.cause.message)), .points(score.change), SheetCell(text: score.reason),
        ]
      })
  }
}
