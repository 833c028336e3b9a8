/// How a piece of text stands out. Never the only signal: every text must read without it.
nonisolated package struct Style: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static let plain: Style = []
  package static let bold = Style(rawValue: 1 << 0)
  package static let dim = Style(rawValue: 1 << 1)
  package static let underline = Style(rawValue: 1 << 2)
  package static let inverse = Style(rawValue: 1 << 3)
  package static let red = Style(rawValue: 1 << 4)
  package static let green = Style(rawValue: 1 << 5)
  package static let yellow = Style(rawValue: 1 << 6)
  package static let blue = Style(rawValue: 1 << 7)
  package static let cyan = Style(rawValue: 1 << 8)

  /// Parameters of the control sequence Select Graphic Rendition (ECMA-48, 8.3.117).
  private static let codes: [(Style, String)] = [
    (.bold, "1"), (.dim, "2"), (.underline, "4"), (.inverse, "7"), (.red, "31"), (.green, "32"),
    (.yellow, "33"), (.blue, "34"), (.cyan, "36"),
  ]

  /// The control sequence that switches the style on; empty for plain text.
  var start: String {
    var parameters = ""
    for (style, code) in Self.codes where contains(style) {
      parameters += parameters.isEmpty ? code : ";" + code
    }
    return parameters.isEmpty ? "" : "\u{1B}[" + parameters + "m"
  }

  /// The control sequence that switches every style off.
  static let end = "\u{1B}[0m"
}
