import Dates
import Diagnostics
import Records
import Sheets
import Storage
import Tables

/// 代表履职情况登记表: what one deputy did in a year. Trainings are known; the other parts come from a table, or are left blank
/// to be written in. There are no scores in it.
@MainActor
struct DutyRecord {
  /// The parts of the form that are not kept here. The words are those of the column 类别.
  enum Part: String, CaseIterable {
    case meetings = "会议"
    case inspections = "视察调研"
    case group = "小组活动"
    case proposals = "建议"
    case reports = "报告履职"
    case commendations = "表彰"

    /// Reads a word of that column, in Chinese or English.
    init?(named text: String) {
      let word = text.trimmed.lowercased()
      let known = Self.allCases.first {
        $0.rawValue == word || $0.message.english.lowercased() == word
          || (!word.isEmpty && ($0.rawValue.contains(word) || word.contains($0.rawValue)))
      }
      guard let known else { return nil }
      self = known
    }
  }

  /// One line of a part.
  struct Entry {
    let date: String
    let what: String
    let remark: String
  }

  let program: Program
  let id: DeputyID
  let profile: Profile
  let trainings: [TrainingAttended]
  let year: Int
  let entries: [Part: [Entry]]

  /// Blank lines where nothing is known.
  private static let blankLines = 3

  private var language: Language { program.dialogue.language }
  private func word(_ message: Message) -> String { message.text(in: language) }

  /// The form as a sheet.
  var document: SheetDocument {
    SheetDocument(
      title: word(.dutyRecordTitle(year)),
      language: language == .chinese ? .chinese : .english, generated: program.now,
      blocks: [.table(person), .heading(word(.trainingPart)), .table(training)]
        + Part.allCases.flatMap { part in
          [SheetBlock.heading(word(part.message)), .table(table(of: part))]
        },
      signatures: [.recorderLine, .checkerLine, .dateLine].map { (message: Message) in word(message)
      },
      pageWords: language == .chinese ? ["第 ", " 页，共 ", " 页"] : ["Page ", " of ", ""])
  }

  /// The tables for the screen, each with its heading.
  var tables: [(heading: Message, table: SheetTable)] {
    [(.dutyRecordTitle(year), person), (.trainingPart, training)]
      + Part.allCases.filter { !(entries[$0] ?? []).isEmpty }.map { ($0.message, table(of: $0)) }
  }

  private func table(_ columns: [Message], _ rows: [[SheetCell]]) -> SheetTable {
    SheetTable(
      columns: columns.map { SheetColumn($0, in: language) }, rows: rows.map { SheetRow($0) })
  }

  private var person: SheetTable {
    let fields: [ProfileField] = [
      .name, .county, .township, .group, .district, .roles, .level, .term, .certificate,
    ]
    return table(
      [.itemColumn, .contentColumn],
      fields.map { field in
        let value = profile.fields[field].map { word($0.message) }
        return [
          .text(word(field.message)), Self.wide(value.map { HarmlessText.oneLine($0) } ?? "", 24),
        ]
      })
  }

  private var training: SheetTable {
    let own = trainings.filter { $0.date.components.year == year }
    let columns: [Message] = [
      .dateColumn, .trainingNameColumn, .formField, .organiserColumn, .hoursField, .stateColumn,
    ]
    let rows = own.map { training -> [SheetCell] in
      [
        .text(training.date.description), .text(HarmlessText.oneLine(training.title)),
        SheetCell(text: training.form.map { word($0.message) }),
        SheetCell(text: training.organiser.map { HarmlessText.oneLine($0) }),
        SheetCell(text: training.hours?.description),
        .text(
          word(training.state.message)
            + (training.reason.map { "（\(HarmlessText.oneLine($0))）" } ?? "")),
      ]
    }
    return table(columns, rows.isEmpty ? Self.blank(columns.count) : rows)
  }

  private func table(of part: Part) -> SheetTable {
    let rows = (entries[part] ?? []).map { entry -> [SheetCell] in
      [SheetCell(text: entry.date), SheetCell(text: entry.what), SheetCell(text: entry.remark)]
    }
    return table(
      [.dateColumn, .contentColumn, .remarkColumn], rows.isEmpty ? Self.blank(3) : rows)
  }

  private static func blank(_ columns: Int) -> [[SheetCell]] {
    Array(
      repeating: [wide("", 6)] + Array(repeating: wide("", 36 / columns), count: columns - 1),
      count: blankLines)
  }

  /// A cell that is wide enough to be filled in by hand, so many Chinese characters.
  private static func wide(_ text: String, _ width: Int) -> SheetCell {
    .text(text + String(repeating: "\u{3000}", count: max(width - text.count, 0)))
  }
}

extension DutyRecord.Part {
  var message: Message {
    switch self {
    case .meetings: Message(zh: "会议", en: "Meetings")
    case .inspections: Message(zh: "视察调研", en: "Inspections")
    case .group: Message(zh: "小组活动", en: "Group")
    case .proposals: Message(zh: "建议", en: "Proposals")
    case .reports: Message(zh: "报告履职", en: "Reports")
    case .commendations: Message(zh: "表彰", en: "Commendations")
    }
  }
}
