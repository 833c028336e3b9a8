/// What is known about a deputy. The raw value is the key in journals and JSON. There is no field for the
/// number of an identity card, ever.
package enum ProfileField: String, CaseIterable, Sendable, Hashable {
  case name
  /// 代表小组
  case group
  case township
  case county
  /// 选区
  case district
  /// The number of the seat.
  case seat
  /// To find the name by typing letters.
  case pinyin
  /// Such as member of the presidium.
  case roles
  /// Of the congress: township, county, ….
  case level
  /// 届
  case term
  /// Whether this is the first term.
  case firstTerm
  /// The number of the deputy's certificate, 代表证.
  case certificate
  /// The province, for questions served only there.
  case region
  /// Extra time in exams, in whole per cent.
  case extraTime
  /// The day on which somebody ceased to be a deputy.
  case left
  case leftReason
  /// 暂停执行代表职务
  case suspended

  /// What a field holds.
  package enum Kind: Sendable {
    case text
    case list
    case number
    case flag
    case date
  }

  package var kind: Kind {
    switch self {
    case .roles: .list
    case .extraTime: .number
    case .firstTerm, .suspended: .flag
    case .left: .date
    default: .text
    }
  }
}
