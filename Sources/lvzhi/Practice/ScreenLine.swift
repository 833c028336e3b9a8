/// One paragraph of a screen before it is fitted to the width of the terminal.
enum ScreenLine: Sendable, Hashable {
  case blank
  case text(String)
  /// A marker, such as the letter of an option, with a text indented after it.
  case item(marker: String, text: String)
}
