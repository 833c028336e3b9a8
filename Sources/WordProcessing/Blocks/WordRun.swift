/// A stretch of text that looks the same, or something that stands within a line.
package struct WordRun: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// A text; line breaks in it stay, tabs become spaces.
    case text(String)
    /// On to the next tab stop of the paragraph.
    case tab
    case lineBreak
    /// The number of the page it stands on, and how many there are.
    case pageNumber
    case pageCount
  }

  /// The pair of fonts, one for Chinese and one for the rest.
  package enum Font: Sendable, Hashable, CaseIterable {
    /// 宋体, for running text.
    case song
    /// 黑体, for headings.
    case hei
    /// 楷体, for notes and names.
    case kai
  }

  package var content: Content
  package var isBold: Bool
  package var isUnderlined: Bool
  /// In points; `nil` for that of the style.
  package var size: Double?
  package var font: Font?
  /// Whether it warns, such as a mark below the pass mark: dark red.
  package var isWarning: Bool

  package init(
    _ content: Content, bold isBold: Bool = false, underlined isUnderlined: Bool = false,
    size: Double? = nil, font: Font? = nil, warning isWarning: Bool = false
  ) {
    self.content = content
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.size = size
    self.font = font
    self.isWarning = isWarning
  }

  package init(
    _ text: String, bold isBold: Bool = false, underlined isUnderlined: Bool = false,
    size: Double? = nil, font: Font? = nil, warning isWarning: Bool = false
  ) {
    self.init(
      .text(text), bold: isBold, underlined: isUnderlined, size: size, font: font,
      warning: isWarning)
  }

  package static let tab = WordRun(.tab)
}
