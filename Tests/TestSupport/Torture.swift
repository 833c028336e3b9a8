import Foundation

/// How much the fault tests do: a little in each run of the tests, much with `make torture`.
package enum Torture {
  /// How often the program is killed in all, by `LVZHI_TORTURE`; `nil` in the short form.
  private static let asked = number("LVZHI_TORTURE").map { Int($0) }

  /// All chance comes from this number, which `LVZHI_SEED` sets.
  package static let seed = number("LVZHI_SEED") ?? 1

  /// Whether this is `make torture`.
  package static var isLong: Bool { asked != nil }

  /// `short` of something, or as many as `long` for a thousand kills.
  package static func count(short: Int, long: Int) -> Int {
    asked.map { max(1, long * $0 / 1000) } ?? short
  }

  /// Prints the line of a part that is done, with the seed.
  package static func report(_ part: String, _ figures: String) {
    print("torture: \(part): \(figures); LVZHI_SEED=\(seed)")
  }

  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
  }
}
