import Questions
import Sheets

/// Figures as people read them.
enum FigureText {
  /// What stands where there is no figure.
  static let none = "—"

  /// A share in whole per cent, half rounded up: `78%`.
  static func percent(_ share: Double) -> String {
    // 0.285 is a little below itself in binary.
    "\(Int((share * 100 + 1e-9).rounded()))%"
  }

  static func percent(_ figure: Figure) -> String { figure.value.map { percent($0) } ?? none }

  static func interval(_ interval: WilsonInterval?) -> String {
    interval.map { "\(percent($0.lower))–\(percent($0.upper))" } ?? none
  }

  /// Marks with one digit at most: `72.5`, `60`.
  static func marks(_ value: Double) -> String {
    Points(hundredths: Int((value * 10 + 1e-9).rounded()) * 10).description
  }

  static func marks(_ figure: Figure) -> String { figure.value.map { marks($0) } ?? none }

  /// A number with two digits after the point: `0.40`, `-0.07`.
  static func coefficient(_ figure: Figure) -> String {
    guard let value = figure.value else { return none }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
