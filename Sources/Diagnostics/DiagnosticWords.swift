/// The words of one finding, made by the program in the user's language.
package struct DiagnosticWords: Sendable {
  /// The word for the severity: `错误`, `warning`.
  package let severity: String
  /// The finding's name in the catalogue, if it has one.
  package let code: String?
  package let message: String
  /// What to do about it, worded in full (`提示：…`), if there is something to say.
  package let hint: String?

  package init(severity: String, code: String? = nil, message: String, hint: String? = nil) {
    self.severity = severity
    self.code = code
    self.message = message
    self.hint = hint
  }
}
