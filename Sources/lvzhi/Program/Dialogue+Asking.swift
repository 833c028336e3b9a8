import Console
import Diagnostics

extension Dialogue {
  /// Asks for a line. Without a person at the terminal it takes the next line of the input.
  func ask(_ prompt: Message, kind: InputKind = .text) throws -> Reply {
    try ask(prompt, kind: kind, limits: patience.map { LineLimits(idle: $0) } ?? .none)
  }

  /// The same within limits of its own; `idle` when they are reached.
  func ask(_ prompt: Message, kind: InputKind, limits: LineLimits) throws -> Reply {
    let prompt = Prompt(prompt.text(in: language))
    linesSinceAsking = 0
    switch try source.readLine(prompt: prompt, kind: kind, limits: limits) {
    case .line(let line):
      return .line(line)
    case .interrupted:
      return .interrupted
    case .endOfInput:
      if isInteractive { output.write("\n") }
      return .ended
    case .timedOut:
      if isInteractive { output.write("\n") }
      return .idle
    case .unreadable(let fault):
      // A script cannot mend its line; to pass it over would shift all answers after it.
      guard isInteractive else { throw Failure(.scriptFailed, fault.message) }
      complain(fault.message)
      return try ask(Message.verbatim(prompt.text), kind: kind, limits: limits)
    }
  }

  /// Asks for a line of text that must not be empty; throws `Failure` if there is no answer.
  func need(_ prompt: Message, lacking what: Message, kind: InputKind = .text) throws -> String {
    guard isInteractive else { throw Failure.usage(.lacks(what)) }
    while true {
      guard case .line(let line) = try ask(prompt, kind: kind) else { throw Failure(.usage, nil) }
      let answer = line.trimmed
      if !answer.isEmpty { return answer }
    }
  }

  /// Shows a numbered list and asks for one of it; `nil` if none was chosen (0, Ctrl-C or Ctrl-D). An
  /// option may be named as well: by its text, or by its beginning if only one begins so. A list that
  /// would fill the screen stands in columns.
  func choose(_ title: Message, among options: [Message]) throws -> Int? {
    let texts = options.map { $0.text(in: language) }
    say(title)
    showNumbered(texts)
    show([.item(marker: "0", text: Message.goBack.text(in: language))])
    while true {
      guard case .line(let line) = try ask(.numberPrompt, kind: .answer) else { return nil }
      let typed = line.trimmed.narrowed
      if let number = Int(typed), number <= options.count, number >= 0 {
        return number == 0 ? nil : number - 1
      }
      if typed.isEmpty { continue }
      if let index = texts.firstIndex(of: typed) { return index }
      let named = texts.indices.filter { texts[$0].hasPrefix(typed) }
      if named.count == 1 { return named.first }
      complain(.pickNumber(upTo: options.count))
    }
  }

  private func showNumbered(_ texts: [String]) {
    let items = texts.enumerated().map { index, text in
      ScreenLine.item(marker: String(index + 1), text: text)
    }
    guard isInteractive, !isPlain, texts.count + 4 > terminal.size.rows else { return show(items) }
    for row in NumberedColumns(texts: texts, width: width).rows { output.writeLine(row) }
  }
}

extension LineFault {
  /// Why the line was passed over.
  var message: Message {
    switch self {
    case .tooLong:
      Message(zh: "这一行太长（超过 1 MB），没有读取。", en: "This line is over 1 MB and was not read.")
    case .notUTF8:
      Message(zh: "这一行不是 UTF-8 文字，没有读取。", en: "This line is not UTF-8 text and was not read.")
    }
  }
}

extension Dialogue {
  /// Says why a line is asked again. Without a person it ends the script, unless that is to keep going.
  func misunderstood(_ why: Message, keepGoing: Bool) throws {
    guard isInteractive || keepGoing else { throw Failure(.scriptFailed, why) }
    complain(why)
  }
}
