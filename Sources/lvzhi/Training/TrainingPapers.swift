import Dates
import Diagnostics
import Pages
import Papers
import Questions
import Records
import Sheets
import Trainings

/// What is written about a training: before the day a notice, a programme, a sign-in sheet, name cards and cards for the
/// presenter, afterwards the record with all that belongs to it.
@MainActor
struct TrainingPapers {
  let program: Program
  let desk: TrainingDesk
  /// In which order people stand on sign-in sheets and in results; seats come in that of the roster.
  var order = RosterOrder.roster

  var language: Language { program.dialogue.language }
  var training: Training { desk.training }

  func word(_ message: Message) -> String { message.text(in: language) }

  /// What is known, or a line to write it on.
  func field(_ field: TrainingChange.Field) -> String {
    training.details.text(field).map { HarmlessText.oneLine($0) } ?? "＿＿＿＿＿＿"
  }

  var dateText: String { training.date.map { word(.day($0)) } ?? "＿＿＿＿＿＿" }

  func matter(_ kind: Message, size: TypeSize = .smallFour, _ blocks: [PrintBlock]) -> PrintDocument
  {
    PrintDocument(
      title: "\(desk.title) \(word(kind))", language: language == .chinese ? "zh-Hans" : "en",
      size: size, blocks: blocks)
  }

  func sheet(
    _ kind: Message, part: String? = nil, signatures: [Message] = [], _ blocks: [SheetBlock]
  ) -> SheetDocument {
    SheetDocument(
      title: [desk.title, part, word(kind)].compactMap(\.self).joined(separator: "　"),
      language: language == .chinese ? .chinese : .english, generated: program.now, blocks: blocks,
      signatures: signatures.map(word),
      pageWords: language == .chinese ? ["第 ", " 页，共 ", " 页"] : ["Page ", " of ", ""])
  }

  func table(_ columns: [(Message, SheetColumn.Kind)], _ rows: [[SheetCell]]) -> SheetTable {
    SheetTable(
      columns: columns.map { SheetColumn($0.0, in: language, $0.1) },
      rows: rows.map { SheetRow($0) })
  }

  /// The townships of those who are expected, in the order of the seats; none if there is only one.
  var townships: [String] {
    let names = training.seats.compactMap(\.township).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    return names.count > 1 ? names : []
  }

  /// The seats of a township; all if none is named.
  func seats(of township: String?) -> [RoomStart.Seat] {
    order.arranged(training.seats.filter { township == nil || $0.township == township }) { $0.name }
  }

  // MARK: Before the day

  /// 通知
  var notice: PrintDocument {
    let lines: [(Message, String)] = [
      (.dateColumn, dateText), (TrainingChange.Field.place.message, field(.place)),
      (TrainingChange.Field.subject.message, field(.subject)),
      (TrainingChange.Field.lecturer.message, field(.lecturer)),
      (.noticeWho, word(.noticePeople(training.seats.count, group: training.details.text(.group)))),
    ]
    return matter(
      .noticeKind,
      [
        .title(word(.noticeTitle(desk.title))), .paragraph([.text(word(.noticeOpening))]),
      ]
        + lines.map { .paragraph([.strong("\(word($0.0))："), .text($0.1)]) } + [
          .paragraph([.text(word(.noticeClosing))]),
          .paragraph([.text(field(.organiser))]), .paragraph([.blank(width: 10)]),
        ])
  }

  /// 日程: with times to be filled in.
  var programme: PrintDocument {
    let steps: [Message] = [
      .programmeSignIn, .programmeOpening, .programmeLecture(field(.lecturer), field(.subject)),
      desk.paper.map { .programmeQuestions($0.items.count) } ?? .programmeDiscussion,
      .programmeSummary,
    ]
    let head = [
      PrintTable.Cell(word(.timeColumn), isHead: true),
      PrintTable.Cell(word(.contentColumn), isHead: true),
      PrintTable.Cell(word(.chargeColumn), isHead: true),
    ]
    let rows = steps.map {
      [PrintTable.Cell(""), PrintTable.Cell(word($0), isText: true), PrintTable.Cell("")]
    }
    return matter(
      .programmeKind,
      [
        .title(desk.title), .subtitle([.text("\(dateText)　\(field(.place))")]),
        .table(PrintTable(widths: [24, 52, 24], rows: [head] + rows, isTall: true)),
      ])
  }

  /// 签到表 to be signed; those who are known to be excused are marked.
  func signInSheet(of township: String?) -> SheetDocument {
    let columns: [(Message, SheetColumn.Kind)] = [
      (.seatColumn, .integer), (.nameColumn, .text), (.groupColumn, .text),
      (.signatureColumn, .text), (.remarkColumn, .text),
    ]
    let rows = seats(of: township).map { seat -> [SheetCell] in
      [
        .integer(seat.number.number), .text(HarmlessText.oneLine(seat.name)),
        SheetCell(text: seat.group), .text("　　　　　　　　"), .text("　　　　　"),
      ]
    }
    return sheet(
      .signInKind, part: township,
      [
        .note("\(dateText)　\(field(.place))　\(field(.organiser))"), .table(table(columns, rows)),
      ])
  }

  /// 席卡: one name a card, two on a page, to be folded.
  var nameCards: PrintDocument {
    let cards = training.seats.map { seat -> PrintBlock in
      .card([
        .banner(Self.spaced(HarmlessText.oneLine(seat.name))),
        .subtitle([.text(word(.seatNumber(seat.number.number)))]),
      ])
    }
    return matter(.nameCardsKind, size: .smallThree, cards)
  }

  /// 张　三: names of two characters as wide as those of three.
  private static func spaced(_ name: String) -> String {
    name.count == 2 ? name.map(String.init).joined(separator: "　") : name
  }

  /// What is printed before the day.
  var preparation: [TrainingFile] {
    let parts: [String?] = townships.isEmpty ? [nil] : townships
    var files = [
      TrainingFile(number: 1, name: .noticeKind, content: .matter(notice)),
      TrainingFile(number: 2, name: .programmeKind, content: .matter(programme)),
    ]
    files += parts.map {
      TrainingFile(
        number: 3, name: .signInKind, part: $0, content: .sheet(signInSheet(of: $0), table: nil))
    }
    files.append(TrainingFile(number: 4, name: .nameCardsKind, content: .matter(nameCards)))
    if let paper = desk.paper?.marking.paper, let variant = paper.variants.first {
      let printed = PrintedPaper(paper: paper, variant: variant, size: .smallFour)
      files.append(
        TrainingFile(number: 5, name: .presenterKind, content: .matter(printed.cardsDocument)))
    }
    return files
  }

  // MARK: Afterwards

  /// 签到表 with who came.
  func attendanceSheet(of township: String?) -> (SheetDocument, SheetTable) {
    let columns: [(Message, SheetColumn.Kind)] = [
      (.seatColumn, .integer), (.nameColumn, .text), (.groupColumn, .text),
      (.townshipColumn, .text),
      (.stateColumn, .text), (.reasonColumn, .text),
    ]
    let rows = seats(of: township).map { seat -> [SheetCell] in
      let presence = training.presence(seat.number)
      return [
        .integer(seat.number.number), .text(HarmlessText.oneLine(seat.name)),
        SheetCell(text: seat.group), SheetCell(text: seat.township),
        .text(word(presence.state.message)), SheetCell(text: presence.reason),
      ]
    }
    let table = table(columns, rows)
    let document = sheet(
      .signInKind, part: township, signatures: [.recorderLine, .checkerLine],
      [
        .note("\(dateText)　\(field(.place))　\(field(.organiser))"),
        .note(word(.attendanceFigures(training, of: seats(of: township)))), .table(table),
      ])
    return (document, table)
  }
}
