import Records
import Tables

/// A roster from a table. One of its first ten rows names the columns, in Chinese or English; what stands
/// above it, such as the title of the table, is passed over.
struct RosterTable {
  /// Which column holds what.
  struct Columns {
    /// The row that names them.
    let head: Int
    /// Where rows are numbered, which is often done before they are filled in.
    let serial: Int?
    let name: Int
    let id: Int?
    let fields: [(ProfileField, Int)]
  }

  /// One deputy to be entered, or data without a name.
  struct Row {
    /// Its number in the file.
    let number: Int
    let name: String?
    let id: String?
    let profile: ProfileChange
  }

  private let table: Grid

  init(_ table: Grid) {
    self.table = table
  }

  /// The columns; `nil` if none holds names.
  var columns: Columns? {
    let heads = table.rows.prefix(10).map { row in row.cells.map { Self.title($0) } }
    let nameTitles = ["姓名", "name", "代表姓名"]
    guard let head = heads.firstIndex(where: { $0.contains(where: nameTitles.contains) }),
      let name = heads[head].firstIndex(where: nameTitles.contains)
    else { return nil }
    let titles = heads[head]
    let importable: [ProfileField] = [
      .group, .township, .county, .district, .seat, .pinyin, .region, .certificate,
    ]
    return Columns(
      head: head, serial: titles.firstIndex(where: ["序号", "no."].contains), name: name,
      id: titles.firstIndex(where: ["编号", "id", "代表编号"].contains),
      fields: importable.compactMap { field in
        titles.firstIndex { Self.names(of: field).contains($0) }.map { (field, $0) }
      })
  }

  /// The rows below the head that hold more than a number.
  func rows(_ columns: Columns) -> [Row] {
    table.rows.dropFirst(columns.head + 1).compactMap { row in
      func text(_ index: Int?) -> String? {
        guard let index else { return nil }
        let text = row.cell(index).trimmed
        return text.isEmpty ? nil : text
      }
      guard row.cells.indices.contains(where: { $0 != columns.serial && text($0) != nil }) else {
        return nil
      }
      let name = text(columns.name)
      var profile = ProfileChange()
      if let name { profile.set(.name, to: name) }
      for (field, index) in columns.fields {
        if let value = text(index) { profile.set(field, to: value) }
      }
      return Row(number: row.number, name: name, id: text(columns.id), profile: profile)
    }
  }

  private static func names(of field: ProfileField) -> [String] {
    let more: [String] =
      switch field {
      case .group: ["小组", "组别"]
      case .county: ["县", "县区", "区县"]
      case .township: ["乡", "镇", "乡（镇）", "街道"]
      case .region: ["省"]
      case .seat: ["座号", "座次", "座位"]
      default: []
      }
    return [field.rawValue, title(field.message.chinese), title(field.message.english)] + more
  }

  /// A title as it is compared: tables are often headed “姓 名”.
  private static func title(_ text: String) -> String {
    text.filter { !$0.isWhitespace }.lowercased()
  }
}
