import Diagnostics
import Records
import Storage
import Tables

/// What deputies did besides trainings, from a table with the columns 姓名 or 编号, 类别, 日期, 内容 and 备注.
struct DutyEntries {
  /// By the id or name in the table.
  private var entries: [String: [DutyRecord.Part: [DutyRecord.Entry]]] = [:]
  /// Rows whose 类别 is none of the parts, by number.
  private(set) var unknown: [Int] = []

  /// Reads a table; a `Failure` says which column is missing.
  init(_ grid: Grid) throws {
    func column(_ names: [String]) -> Int? {
      grid.rows.first?.cells.firstIndex {
        names.contains($0.filter { !$0.isWhitespace }.lowercased())
      }
    }
    let who = column(["编号", "id"]) ?? column(["姓名", "代表姓名", "name"])
    guard let who, let part = column(["类别", "项目", "kind"]) else {
      throw Failure(.dataAtFault, .dutyColumnsMissing)
    }
    let date = column(["日期", "时间", "date"])
    let what = column(["内容", "事项", "content"])
    let remark = column(["备注", "结果", "remark", "remarks"])
    for row in grid.rows.dropFirst() where row.cells.contains(where: { !$0.trimmed.isEmpty }) {
      guard let kind = DutyRecord.Part(named: row.cell(part)) else {
        unknown.append(row.number)
        continue
      }
      func text(_ index: Int?) -> String { HarmlessText.oneLine(index.map(row.cell) ?? "").trimmed }
      entries[row.cell(who).trimmed, default: [:]][kind, default: []].append(
        DutyRecord.Entry(date: text(date), what: text(what), remark: text(remark)))
    }
  }

  /// Nothing.
  init() {}

  /// What belongs to a deputy, by id, else by name.
  func of(_ id: DeputyID, name: String?) -> [DutyRecord.Part: [DutyRecord.Entry]] {
    entries[id.text] ?? name.flatMap { entries[$0] } ?? [:]
  }
}
