import CReadline

/// Completion: the one place that readline's completion callbacks, which carry no context, look into.
enum EditorCompletion {
  /// The program's completer for the line being read.
  static var completer: Completer?

  private static var candidates: [Candidate] = []

  /// Gives readline the callbacks; no file names, no quoting, the program's order.
  static func prepare() {
    unsafe lvz_set_completion(
      { _, start, end in unsafe EditorCompletion.matches(start: Int(start), end: Int(end)) },
      { _, _ in nil },
      { _, _, _ in EditorCompletion.list() })
  }

  /// What readline asks for: the text to put in place of the word, then the matches, then null, all
  /// from malloc; null if there is nothing.
  private static func matches(
    start: Int, end: Int
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    lvz_end_completion(Int32(UInt8(ascii: " ")))
    guard let completer, let buffer = unsafe lvz_line_buffer() else { return nil }
    let bytes = Array(unsafe String(cString: buffer).utf8)
    guard start <= end, end <= bytes.count else { return nil }
    let typed = String(decoding: bytes[start..<end], as: UTF8.self)
    let word = typed.split(separator: "\u{3000}", omittingEmptySubsequences: false).last ?? ""
    let kept = String(typed.dropLast(word.count))
    candidates = completer(
      CompletionRequest(
        line: String(decoding: bytes, as: UTF8.self),
        before: String(decoding: bytes[..<start], as: UTF8.self) + kept, word: String(word)))
    let texts = candidates.map { kept + $0.text }
    guard let first = texts.first else { return nil }
    let replacement = texts.count == 1 ? first : common(texts, typed: typed)
    return unsafe cStrings([replacement] + (texts.count == 1 ? [] : texts))
  }

  /// What all texts begin with, but never less than what was typed.
  private static func common(_ texts: [String], typed: String) -> String {
    let common = texts.dropFirst().reduce(texts[0]) { $0.commonPrefix(with: $1) }
    return typed.hasPrefix(common) ? typed : common
  }

  private static func cStrings(
    _ texts: [String]
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let size = (texts.count + 1) * MemoryLayout<Int>.stride
    guard let memory = unsafe malloc(size) else { return nil }
    let list = unsafe memory.bindMemory(
      to: UnsafeMutablePointer<CChar>?.self, capacity: texts.count + 1)
    for (index, text) in texts.enumerated() { unsafe (list + index).initialize(to: strdup(text)) }
    unsafe (list + texts.count).initialize(to: nil)
    return unsafe list
  }

  /// Shows the candidates under the line and draws the line anew below them.
  private static func list() {
    let size = TerminalSize(of: STDOUT_FILENO) ?? TerminalSize(columns: 80, rows: 24)
    let lines = CandidateList.lines(
      candidates.map(\.display), columns: size.columns, rows: max(1, size.rows - 3))
    Editor.showEnd()
    rl_crlf()
    for line in lines { unsafe fputs(line + "\n", lvz_output_stream()) }
    rl_on_new_line()
    rl_forced_update_display()
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
