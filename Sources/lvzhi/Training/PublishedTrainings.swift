import Dates
import Storage
import Diagnostics
import Records
import Sheets

/// 公示表: what is published about a year's trainings. It says who took part, and never a score; who stayed away is not in
/// it by name.
@MainActor
struct PublishedTrainings {
  let program: Program
  let year: Int
  let order: RosterOrder

  private var language: Language { program.dialogue.language }

  /// One deputy with how many trainings they came to.
  private struct Row {
    let name: String
    let district: String?
    let count: Int
  }

  /// The sheet in all its forms.
  var output: SheetOutput {
    get throws {
      let rows = try self.rows()
      let table = self.table(rows)
      let title = Message.publishedTitle(year)
      let language = language
      return SheetOutput(
        heading: title, notes: [.publishedNote], shown: { [table] }, whole: { table },
        json: { Self.json(rows, year) },
        document: {
          SheetDocument(
            title: title.text(in: language),
            language: language == .chinese ? .chinese : .english, generated: program.now,
            blocks: [.table(table), .note(Message.publishedNote.text(in: language))],
            pageWords: language == .chinese ? ["第 ", " 页，共 ", " 页"] : ["Page ", " of ", ""])
        },
        nothing: rows.isEmpty ? .noDeputies : nil, byteOrderMark: true, dialogue: program.dialogue)
    }
  }

  private func rows() throws -> [Row] {
    let store = try program.store
    return try order.arranged(program.roster()).filter {
      $0.profile.left.map { $0.components.year >= year } ?? true
    }
    .map { entry in
      let trainings = try store.progress(of: entry.id).progress.trainingsInOrder
      return Row(
        name: entry.profile.name ?? entry.id.text, district: entry.profile.text(.district),
        count: trainings.count { $0.state.isAttending && $0.date.components.year == year })
    }
  }

  private func table(_ rows: [Row]) -> SheetTable {
    SheetTable(
      columns: [
        SheetColumn(.nameColumn, in: language), SheetColumn(.districtColumn, in: language),
        SheetColumn(.trainingsAttendedColumn, in: language, .integer),
      ],
      rows: rows.map {
        SheetRow([
          .text(HarmlessText.oneLine($0.name)), SheetCell(text: $0.district), .integer($0.count),
        ])
      })
  }

  private static func json(_ rows: [Row], _ year: Int) -> JSONValue {
    let people = rows.map { row -> JSONValue in
      [
        "district": .string(row.district), "name": .string(row.name),
        "trainings": .integer(row.count),
      ]
    }
    return ["deputies": .array(people), "year": .integer(year)]
  }
}
