/// The text before the cursor when a line is asked for. What stands before its last newline is printed
/// as it is; the rest is the prompt proper.
nonisolated package struct Prompt: Sendable {
  /// The text as people see it.
  package let text: String
  /// How it is coloured; plain if colour is off.
  package let style: Style

  /// `text` must be harmless (`HarmlessText`) where it holds words from outside.
  package init(_ text: String, style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// What stands up to the last newline, and the prompt proper.
  var parts: (opening: String, last: String) {
    guard let newline = text.lastIndex(of: "\n") else { return ("", text) }
    let next = text.index(after: newline)
    return (String(text[..<next]), String(text[next...]))
  }
}
