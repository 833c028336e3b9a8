/// How grave a finding is. An error keeps the thing it is about from being used, a warning does not.
package enum Severity: String, Sendable, Comparable {
  case error
  case warning

  package static func < (left: Severity, right: Severity) -> Bool {
    left == .warning && right == .error
  }
}
