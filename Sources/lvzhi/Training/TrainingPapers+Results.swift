import Dates
import Exams
import Diagnostics
import Papers
import Questions
import Records
import Sheets
import Trainings

extension TrainingPapers {
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
}
