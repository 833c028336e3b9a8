/// The elements that pages are made of. There is none that loads, runs or links to anything.
package enum HTMLTag: String, Sendable, CaseIterable {
  case div, section, header, figure, figcaption, blockquote, pre
  case h1, h2, h3, h4, p, ul, ol, li
  case table, colgroup, col, thead, tbody, tr, th, td
  case span, strong, code, br
  // Of SVG.
  case svg, g, rect, line, text, title

  /// Whether it has neither content nor an end tag.
  var isVoid: Bool { self == .br || self == .col }

  /// Whether it stands within a line of text, where a line break more would show as a space.
  var isInline: Bool {
    switch self {
    case .span, .strong, .code, .br: true
    default: false
    }
  }
}
