import Dates
import Exams
import Diagnostics
import Pages
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
  private func articles(of items: [PaperItem]) -> String {
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

  private var rightShare: Message? {
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

  // MARK: Results

  /// 成绩汇总表: of the paper where sheets were keyed in or it was sat on screen, else of the answers by seat.
  func results(of township: String?) throws -> (SheetDocument, SheetTable?) {
    if let paper = desk.paper?.marking.paper {
      let standing = try program.standing(of: paper)
      if standing.results.results.values.contains(where: { $0.sitting != nil }) {
        return paperResults(standing, township)
      }
    }
    return roomResults(of: township)
  }

  private func paperResults(
    _ standing: Program.PaperStanding, _ township: String?
  ) -> (SheetDocument, SheetTable?) {
    let deputies = standing.deputies.filter {
      township == nil || $0.profile.text(.township) == township
    }
    let request = PaperSheetRequest(
      title: standing.paper.title, generated: program.now, day: program.today)
    let report = PaperSheetReport(
      sheet: PaperScoreSheet(request, marking: standing.results.marking, roster: deputies),
      remarks: standing.remarks, dialogue: program.dialogue)
    let output = report.output(byteOrderMark: true)
    return (output.document(), output.whole())
  }

  private func roomResults(of township: String?) -> (SheetDocument, SheetTable?) {
    let columns: [(Message, SheetColumn.Kind)] = [
      (.seatColumn, .integer), (.nameColumn, .text), (.groupColumn, .text), (.stateColumn, .text),
      (.answeredColumn, .integer), (.rightColumn, .integer), (.rightShareColumn, .share),
    ]
    var hasAnswers = false
    let rows = seats(of: township).map { seat -> [SheetCell] in
      let (answered, right) = answers(of: seat.number)
      hasAnswers = hasAnswers || answered > 0
      return [
        .integer(seat.number.number), .text(HarmlessText.oneLine(seat.name)),
        SheetCell(text: seat.group), .text(word(training.presence(seat.number).state.message)),
        .integer(answered), .integer(right),
        SheetCell(share: answered > 0 ? Double(right) / Double(answered) : nil),
      ]
    }
    let table = table(columns, rows)
    let note: Message = hasAnswers ? .roomResultsNote : .handsOnlyNote
    let document = sheet(
      .resultsKind, part: township, signatures: [.recorderLine, .checkerLine, .dateLine],
      [.note(word(note)), .table(table)])
    return (document, table)
  }

  /// How many questions somebody answered by seat, and how many wholly right.
  private func answers(of seat: SeatNumber) -> (answered: Int, right: Int) {
    guard let paper = desk.paper else { return (0, 0) }
    let given = paper.items.compactMap { item -> Bool? in
      guard let recorded = training.questions[item.name]?.seats[seat]?.answer,
        let answer = recorded.answer(to: item.question.type)
      else { return nil }
      return paper.marking.item(item.content, answer).credit == .full
    }
    return (given.count, given.count(where: \.self))
  }

  /// 答题分析: of the paper's results, else of the answers by seat, else of hands.
  func analysis() throws -> (SheetDocument, SheetTable?) {
    if let paper = desk.paper?.marking.paper {
      let standing = try program.standing(of: paper)
      if standing.results.results.values.contains(where: { $0.sitting?.score.items != nil }) {
        return analysis(AnalysisReport(standing))
      }
      if let report = seatAnalysis { return analysis(report) }
    }
    let table = table(
      [
        (.numberColumn, .integer), (.stemColumn, .text), (.answersColumn, .text),
        (.answeredColumn, .integer), (.rightShareColumn, .share),
      ],
      tallies.map { item, tally in
        [
          .integer(item.number), .text(HarmlessText.oneLine(item.question.stemWithGaps)),
          SheetCell(text: tally.text(item)), SheetCell(integer: tally.answered),
          SheetCell(share: Self.share([tally])),
        ]
      })
    return (sheet(.analysisKind, [.note(word(.handsAnalysisNote)), .table(table)]), table)
  }

  private func analysis(_ report: AnalysisReport) -> (SheetDocument, SheetTable?) {
    let output = AnalysisSheet(
      report: report, generated: program.now, isFull: false, dialogue: program.dialogue
    ).output
    return (output.document(), output.whole())
  }

  /// Those who answered by seat; `nil` if nobody did.
  private var seatAnalysis: AnalysisReport? {
    guard let paper = desk.paper else { return nil }
    let asked = paper.items.filter { !(training.questions[$0.name]?.seats.isEmpty ?? true) }
    guard !asked.isEmpty else { return nil }
    var matrix = ResponseMatrix(asked.map { TestItem($0.question, maximum: $0.content.points) })
    for seat in training.seats {
      let responses = asked.map { item -> TestResponse in
        let recorded = training.questions[item.name]?.seats[seat.number]?.answer
        let answer = recorded?.answer(to: item.question.type)
        return TestResponse(answer, earned: paper.marking.item(item.content, answer).points)
      }
      guard responses.contains(where: { $0 != .unanswered }) else { continue }
      // Whatever does not fit its question is left out of the figures.
      try? matrix.append(responses)
    }
    let full = asked.reduce(Points.zero) { $0 + $1.content.points }
    return AnalysisReport(
      title: "\(desk.title)　\(word(.analysisKind))",
      PaperAnalysis(matrix, passMark: Points(hundredths: full.hundredths * 60 / 100)),
      labels: asked.map { ItemLabel(number: "\($0.number)", $0.question, order: $0.order) })
  }

  // MARK: Words

  /// 小结（草稿）, to be gone on with by hand.
  var summary: PrintDocument {
    let hardest = tallies.filter { Self.share([$0.tally]) != nil }
      .sorted {
        (Self.share([$0.tally]) ?? 1, $0.item.number) < (
          Self.share([$1.tally]) ?? 1, $1.item.number
        )
      }
      .prefix(3).filter { Self.share([$0.tally]) ?? 1 < 0.8 }
    var paragraphs: [Message] = [
      .summaryHeld(
        desk.title, date: dateText, place: field(.place), organiser: field(.organiser)),
      .summaryAttendance(.attendanceFigures(training)),
    ]
    if let share = rightShare { paragraphs.append(share) }
    if !hardest.isEmpty {
      paragraphs.append(.summaryHardest)
      paragraphs += hardest.map { item, tally in
        .summaryQuestion(
          item.number, HarmlessText.oneLine(item.question.stemWithGaps),
          share: SheetCell.share(Self.share([tally]) ?? 0).plainText,
          basis: articles(of: [item]))
      }
    }
    paragraphs.append(.summaryNext)
    return matter(
      .summaryKind,
      [.title(desk.title), .subtitle([.text(word(.summaryKind))])]
        + paragraphs.map { .paragraph([.text(word($0))]) } + [.lines(6)])
  }

  /// 卷内目录 of these files.
  func contents(_ files: [TrainingFile]) -> (SheetDocument, SheetTable) {
    let table = table(
      [
        (.orderColumn, .integer), (.fileColumn, .text), (.dateColumn, .text),
        (.pagesColumn, .text), (.remarkColumn, .text),
      ],
      files.enumerated().map { index, file in
        [
          .integer(index + 1), .text(file.stem(in: language)),
          SheetCell(text: training.date?.description), .empty, .empty,
        ]
      })
    return (
      sheet(.contentsKind, signatures: [.recorderLine, .checkerLine, .dateLine], [.table(table)]),
      table
    )
  }
}
