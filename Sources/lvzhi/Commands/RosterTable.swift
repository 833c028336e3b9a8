import Diagnostics
import Records
import Tables

/// A roster from a CSV file whose first row names the columns, in Chinese or English.
struct RosterTable {
  /// Which column holds what.
  struct Columns {
    let name: Int
    let id: Int?
    let fields: [(ProfileField, Int)]
  }

  /// One deputy to be entered.
  struct Row {
    let range: ByteRange
    let name: String
    let id: String?
    let profile: ProfileChange
  }

  private let document: CSVDocument

  init(_ document: CSVDocument) {
    self.document = document
  }

  /// The columns; `nil` if none holds names.
  var columns: Columns? {
    let titles = document.rows.first?.fields.map { $0.text.trimmed.lowercased() } ?? []
    guard let name = titles.firstIndex(where: ["姓名", "name", "代表姓名"].contains) else { return nil }
    let importable: [ProfileField] = [
      .group, .township, .county, .district, .seat, .pinyin, .region, .certificate,
    ]
    return Columns(
      name: name, id: titles.firstIndex(where: ["编号", "id", "代表编号"].contains),
      fields: importable.compactMap { field in
        titles.firstIndex { Self.names(of: field).contains($0) }.map { (field, $0) }
      })
  }

  /// The rows that name somebody.
  func rows(_ columns: Columns) -> [Row] {
    document.rows.dropFirst().compactMap { row in
      func text(_ index: Int?) -> String? {
        guard let index, row.fields.indices.contains(index) else { return nil }
        let text = row.fields[index].text.trimmed
        return text.isEmpty ? nil : text
      }
      guard let name = text(columns.name) else { return nil }
      var profile = ProfileChange()
      profile.set(.name, to: name)
      for (field, index) in columns.fields {
        if let value = text(index) { profile.set(field, to: value) }
      }
      return Row(range: row.range, name: name, id: text(columns.id), profile: profile)
    }
  }

  private static func names(of field: ProfileField) -> [String] {
    let more: [String] =
      switch field {
      case .group: ["小组", "组别", "代表团"]
      case .county: ["县", "县区", "区县"]
      case .township: ["乡", "镇", "乡（镇）", "街道"]
      case .region: ["省"]
      default: []
      }
    return [field.rawValue, field.message.chinese, field.message.english.lowercased()] + more
  }
}
