/// Where lines come from: a person at a terminal, or a file or pipe.
package protocol LineSource: AnyObject {
  /// Whether a person types the lines. If not, prompts are not shown.
  var isInteractive: Bool { get }

  /// Milliseconds from the last prompt to the first key of its line; `nil` where nobody can say: piped
  /// input, a line pasted ahead, no key yet.
  var firstKeyDelay: Int? { get }

  /// Shows the prompt and waits for a line. Standard output is flushed before.
  ///
  /// - Throws: if the prompt cannot be shown or the input cannot be read.
  func readLine(
    prompt: Prompt, kind: InputKind, limits: LineLimits
  ) throws(TerminalFailure) -> LineResult

  /// Shows a screen and waits for a line at its foot.
  func readLine(
    _ request: ScreenLineRequest, limits: LineLimits
  ) throws(TerminalFailure) -> LineResult
}

extension LineSource {
  /// Waits for a line for as long as it takes.
  package func readLine(
    prompt: Prompt, kind: InputKind
  ) throws(TerminalFailure) -> LineResult {
    try readLine(prompt: prompt, kind: kind, limits: .none)
  }
}
