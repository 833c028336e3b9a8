/// One item (项) of a paragraph.
package struct StatuteItem: Hashable, Sendable {
  /// As it is written, from 1.
  package let number: Int
  /// Without its number. Points below it (目, `1.`) follow it after line breaks.
  package var text: String

  package init(number: Int, text: String) {
    self.number = number
    self.text = text
  }

  /// With its number: （一）….
  package var line: String { "（\(ChineseNumeral.text(number))）\(text)" }
}
