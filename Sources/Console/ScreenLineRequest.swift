/// What is wanted of a line at the foot of a screen that is drawn whole.
package struct ScreenLineRequest {
  /// Whether what is typed is kept off the screen, since others look on.
  package let isHidden: Bool
  /// A character of these on an empty line is a line by itself.
  package let keys: Set<Character>
  /// Shows the screen and gives the prompt to stand below it. Where a person types it is asked again when the size of
  /// the terminal has changed and at every tick.
  package let draw: @MainActor () -> Prompt

  package init(
    isHidden: Bool, keys: Set<Character> = [], draw: @escaping @MainActor () -> Prompt
  ) {
    self.isHidden = isHidden
    self.keys = keys
    self.draw = draw
  }
}
