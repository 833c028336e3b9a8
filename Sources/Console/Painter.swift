/// Puts styles on text where colour is wanted and leaves the text alone where it is not.
nonisolated package struct Painter: Sendable {
  package let isOn: Bool

  package init(isOn: Bool) {
    self.isOn = isOn
  }

  /// The text in that style. Measure a text before painting it: control sequences have no width.
  package func paint(_ text: String, _ style: Style) -> String {
    isOn && !text.isEmpty && style != .plain ? style.start + text + Style.end : text
  }
}
