/// The size of the running text, in the names of Chinese printing.
package enum TypeSize: Sendable, Hashable, CaseIterable {
  /// 小四号, 12 point.
  case smallFour
  /// 小三号, 15 point, for eyes that are no longer young.
  case smallThree

  /// In points.
  package var points: Int {
    switch self {
    case .smallFour: 12
    case .smallThree: 15
    }
  }

  /// That of notes and sources, in points: 五号 beside 小四号, but nothing below 小三号 for large type.
  package var smallest: Double {
    switch self {
    case .smallFour: 10.5
    case .smallThree: 15
    }
  }
}
