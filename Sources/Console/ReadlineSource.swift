import CReadline

/// Lines typed by a person, edited by GNU readline. There can be one in a program, on the main thread.
///
/// The terminal is in its normal modes except while a line is read; whatever ends the program, they are
/// put back. Ctrl-C is caught from the first `ReadlineSource` on.
package final class ReadlineSource: LineSource {
  package let isInteractive = true
  package private(set) var firstKeyDelay: Int?

  /// Finds the completions of words, in commands and answers alike; the program sets it for each
  /// question. `nil`: Tab does nothing.
  package var completer: Completer?

  private let output: TerminalOutput
  private let painter: Painter
  private var history: [String]
  private let onHistoryLine: @MainActor (String) -> Void
  private var pastedLines: [String] = []

  /// - Parameters:
  ///   - painter: colours the prompts.
  ///   - history: earlier commands, oldest first; the last thousand are used.
  ///   - onHistoryLine: told of every new line of the history, to keep it.
  package init(
    output: TerminalOutput, painter: Painter, history: [String] = [],
    onHistoryLine: @escaping @MainActor (String) -> Void = { _ in }
  ) {
    self.output = output
    self.painter = painter
    self.history = history.suffix(Self.historyLimit)
    self.onHistoryLine = onHistoryLine
    UTF8Locale.adopt()
    Signals.start()
    Editor.prepare()
  }
}
