package import Diagnostics
package import Questions

extension JSONValue {
  /// Points as a number: `2`, `0.5`.
  package static func points(_ points: Points) -> JSONValue {
    .number(Double(points.hundredths) / 100)
  }

  /// The points that a number stands for; `nil` for other values.
  var points: Points? {
    switch self {
    case .integer(let whole) where whole.magnitude < 1_000_000_000: Points(whole)
    case .number(let number) where number.magnitude < 1_000_000_000:
      Points(hundredths: Int((number * 100).rounded()))
    default: nil
    }
  }
}

extension PaperFields {
  func points(_ key: String) throws(PaperProblem) -> Points {
    guard let points = try value(key).points else { throw .damaged }
    return points
  }
}
