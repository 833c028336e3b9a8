/// Fields that only banks have; other formats leave them behind.
package enum OwnField: String, CaseIterable, Sendable, Hashable {
  case marking = "评分"
  case contrast = "易混"
  case region = "地区"
  case formerly = "曾用"
  case shuffle = "乱序"

  /// The key in banks in English.
  var english: String {
    switch self {
    case .marking: "Marking"
    case .contrast: "Contrast"
    case .region: "Region"
    case .formerly: "Formerly"
    case .shuffle: "Shuffle"
    }
  }
}
