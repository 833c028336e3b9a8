import Records
import Roster
import Tables

/// A roster from a table. One of its first ten rows names the columns, in Chinese or English; what stands
/// above it, such as the title of the table, is passed over.
struct RosterTable {
  /// Which column holds what.
  private struct Columns {
    /// The row that names them.
    let head: Int
    /// Where rows are numbered, which is often done before they are filled in.
    let serial: Int?
    let name: Int
    let id: Int?
    /// Several columns may hold one field: 乡镇 and 街道.
    let fields: [(ProfileField, Int)]
    /// The headings that mean nothing here.
    let unknown: [String]
  }

  /// A cell that does not hold what its column is for.
  struct BadCell {
    let row: Int
    let field: ProfileField
    let text: String
  }

  /// One for each row below the head that holds more than a number.
  private(set) var rows: [RosterRow] = []
  private(set) var badCells: [BadCell] = []
  /// How many names had sex or nationality behind them.
  private(set) var remarkedNames = 0
  /// The headings of columns that were not taken over.
  let unknownColumns: [String]

  /// `nil` if no column holds names.
  init?(_ table: Grid) {
    guard let columns = Self.columns(of: table) else { return nil }
    unknownColumns = columns.unknown
    for row in table.rows.dropFirst(columns.head + 1) { read(row, columns) }
  }

  private mutating func read(_ row: Grid.Row, _ columns: Columns) {
    func text(_ index: Int?) -> String? {
      guard let index else { return nil }
      let text = row.cell(index).trimmed
      return text.isEmpty ? nil : text
    }
    guard row.cells.indices.contains(where: { $0 != columns.serial && text($0) != nil }) else {
      return
    }
    let written = text(columns.name).map { WrittenName($0) }
    if written?.remarks.isEmpty == false { remarkedNames += 1 }
    var fields: [ProfileField: ProfileValue] = [:]
    for (field, index) in columns.fields where fields[field] == nil {
      guard let text = text(index) else { continue }
      if let value = field.value(readFrom: text) {
        fields[field] = value
      } else {
        badCells.append(BadCell(row: row.number, field: field, text: text))
      }
    }
    rows.append(
      RosterRow(number: row.number, name: written?.name, id: text(columns.id), fields: fields))
  }

  // MARK: Columns

  private static func columns(of table: Grid) -> Columns? {
    let heads = table.rows.prefix(10).map { row in row.cells.map { title($0) } }
    let nameTitles = ["姓名", "name", "代表姓名"]
    guard let head = heads.firstIndex(where: { $0.contains(where: nameTitles.contains) }),
      let name = heads[head].firstIndex(where: nameTitles.contains)
    else { return nil }
    let titles = heads[head]
    let serial = titles.firstIndex(where: ["序号", "no.", "no", "#"].contains)
    let id = titles.firstIndex(where: ["编号", "id", "代表编号"].contains)
    let fields = importable.flatMap { field in
      titles.indices.filter { Self.names(of: field).contains(titles[$0]) }.map { (field, $0) }
    }
    let known = Set([serial, name, id].compactMap(\.self) + fields.map(\.1))
    let unknown = titles.indices.filter { !known.contains($0) && !titles[$0].isEmpty }
    return Columns(
      head: head, serial: serial, name: name, id: id, fields: fields,
      unknown: unknown.map { table.rows[head].cells[$0].trimmed })
  }

  private static let importable: [ProfileField] = [
    .group, .township, .county, .district, .seat, .pinyin, .roles, .level, .term, .firstTerm,
    .certificate, .region, .extraTime,
  ]

  private static func names(of field: ProfileField) -> [String] {
    let more: [String] =
      switch field {
      case .group: ["小组", "组别", "所在代表小组"]
      case .county: ["县", "县区", "区县"]
      case .township: ["乡", "镇", "乡（镇）", "街道", "乡镇街道", "乡镇（街道）", "乡（镇）、街道", "street"]
      case .district: ["所在选区", "选举单位", "district"]
      case .roles: ["人大职务", "角色", "role"]
      case .level: ["级别", "代表级别", "人大层级"]
      case .term: ["届别", "届"]
      case .firstTerm: ["是否初任", "初任", "是否新任", "初任/连任", "连任情况"]
      case .certificate: ["证号", "代表证"]
      case .region: ["省"]
      case .seat: ["座号", "座次", "座位"]
      case .extraTime: ["延长时间", "加时"]
      default: []
      }
    return [title(field.rawValue), title(field.message.chinese), title(field.message.english)]
      + more
  }

  /// A title as it is compared: tables are often headed “姓 名”.
  private static func title(_ text: String) -> String {
    text.filter { !$0.isWhitespace }.lowercased()
      .replacing("(", with: "（").replacing(")", with: "）")
  }
}
