import BankFile
import Questions

/// One item in the format of banks.
struct ItemText {
  let item: ForeignItem
  let id: QuestionID
  let isChinese: Bool
  /// Whether what the answer comes from is written as a citation; else it stands in the explanation.
  var basisIsCited = true

  /// Writes the question, from its heading to the blank line behind it, to the end of `text`, which is UTF-8; in the canonical
  /// form, so that formatting the bank changes nothing.
  func write(to text: inout [UInt8]) {
    text += "## ".utf8
    text += id.text.utf8
    if let title = item.title {
      text.append(UInt8(ascii: " "))
      text += Spacing.oneLine(title).utf8
    }
    text += "\n\n".utf8
    Self.writePlain(stem, to: &text)
    text.append(UInt8(ascii: "\n"))
    let start = text.count
    writeAnswer(to: &text)
    if text.count > start { text.append(UInt8(ascii: "\n")) }
    let end = text.count
    writeFields(to: &text)
    if text.count > end { text.append(UInt8(ascii: "\n")) }
  }

  private static func write(_ line: String, to text: inout [UInt8]) {
    text += line.utf8
    text.append(UInt8(ascii: "\n"))
  }

  private static func writePlain(_ words: String, to text: inout [UInt8]) {
    if Spacing.isOneLine(words), !couldMean(words) { return write(words, to: &text) }
    for line in plain(words) { write(line, to: &text) }
  }

  // MARK: Stem and answer

  private var stem: String {
    guard case .blanks(let answers) = item.body else { return Self.withoutBraces(item.stem) }
    let pieces = item.stem.split(separator: "{{}}", omittingEmptySubsequences: false)
      .map { Self.withoutBraces(String($0)) }
    var text = pieces[0]
    for (index, answers) in answers.enumerated() {
      let gap = "{{" + answers.map(Self.alternative).joined(separator: "|") + "}}"
      text += gap + (index + 1 < pieces.count ? pieces[index + 1] : "")
    }
    return text + pieces.dropFirst(answers.count + 1).joined(separator: "＿＿")
  }

  private func writeAnswer(to text: inout [UInt8]) {
    if case .choice(let options, let several) = item.body {
      for option in options { writeOption(option, several, to: &text) }
    } else {
      for line in answer { Self.write(line, to: &text) }
    }
  }

  private func writeOption(
    _ option: ForeignOption, _ several: Bool, to text: inout [UInt8]
  ) {
    text += (several ? "- [" : "- (").utf8
    text += (option.isRight ? right : " ").utf8
    text += (several ? "] " : ") ").utf8
    Self.write(Spacing.oneLine(option.text), to: &text)
    for line in option.feedback.map(Self.lines) ?? [] { Self.write("  > " + line, to: &text) }
  }

  /// The lines of an answer that is no choice.
  private var answer: [String] {
    switch item.body {
    case .choice, .blanks: return []
    case .trueFalse(let isTrue):
      return ["\(key("答案", "Answer"))\(isChinese ? (isTrue ? "对" : "错") : "\(isTrue)")"]
    case .matching(let pairs, let extras):
      return pairs.map { "- \(Self.side($0.left)) => \(Self.side($0.right))" }
        + extras.map { "- => \(Self.side($0))" }
    case .ordering(let items):
      return items.enumerated().map { "\($0.offset + 1). \(Spacing.oneLine($0.element))" }
    case .short(let model, let points):
      let points = points.isEmpty ? [.init(Spacing.oneLine(model), points: 1)] : points
      let (answer, key) = isChinese ? ("答案：", "要点：") : ("Answer:", "Points:")
      return [answer] + Self.plain(model) + [key]
        + points.map { "- \(Spacing.oneLine($0.text)) (\($0.points))" }
    }
  }

  private var right: String { isChinese ? "√" : "x" }

  // MARK: Fields

  private func writeFields(to text: inout [UInt8]) {
    var explanation = item.explanation
    if let basis = item.basis {
      if basisIsCited {
        write("依据", "Source", Spacing.oneLine(basis), to: &text)
      } else {
        let source = key("依据", "Source") + Spacing.oneLine(basis)
        explanation =
          explanation.map { isChinese ? "\($0)（\(source)）" : "\($0)\n\(source)" } ?? source
      }
    }
    if let explanation { writeExplanation(explanation, to: &text) }
    if let difficulty = item.difficulty, (1...5).contains(difficulty) {
      write("难度", "Difficulty", "\(difficulty)", to: &text)
    }
    let tags = item.tags.map(Self.tag).filter { !$0.isEmpty }
    if !tags.isEmpty {
      write("标签", "Tags", tags.joined(separator: isChinese ? "、" : ", "), to: &text)
    }
    if let hint = item.hint { write("提示", "Hint", Spacing.oneLine(hint), to: &text) }
    if let validity = item.validity { write("有效", "Valid", Spacing.oneLine(validity), to: &text) }
    guard !item.own.isEmpty else { return }
    for field in OwnField.allCases {
      guard let value = item.own[field] else { continue }
      write(field.rawValue, field.english, Spacing.oneLine(value), to: &text)
    }
  }

  private func writeExplanation(_ words: String, to text: inout [UInt8]) {
    // The first line stands behind the key and means nothing to the format.
    if Spacing.isOneLine(words) { return write("解析", "Explanation", words, to: &text) }
    write("解析", "Explanation", Self.lines(words).first ?? "", to: &text)
    for line in Self.plain(words).dropFirst() { Self.write(line, to: &text) }
  }

  /// A line with a field; its key is in the language of the bank.
  private func write(
    _ chinese: String, _ english: String, _ value: String, to text: inout [UInt8]
  ) {
    text += (isChinese ? chinese : english).utf8
    text += (isChinese ? "：" : ": ").utf8
    Self.write(value, to: &text)
  }

  private func key(_ chinese: String, _ english: String) -> String {
    isChinese ? "\(chinese)：" : "\(english): "
  }

  // MARK: Making texts harmless for the format

  static func lines(_ text: String) -> [String] {
    if Spacing.isOneLine(text) { return [text] }
    return text.split(whereSeparator: \.isNewline).map {
      String($0.trimmingPrefix(while: \.isWhitespace))
    }
  }

  /// Lines that mean nothing to the format: what could be a heading, an option, a list, code or a field gets a `\` before it.
  /// In a line with gaps that would make the gaps plain as well, and lists are none beside gaps.
  private static func plain(_ text: String) -> [String] {
    lines(text).map { line in
      hasBraces(line) && line.contains("{{") || !couldMean(line) ? line : "\\" + line
    }
  }

  /// Whether the format could take the line for more than words.
  private static func couldMean(_ line: String) -> Bool {
    let scalars = line.unicodeScalars
    guard let first = scalars.first else { return false }
    switch first {
    case "#", "＃", "-", "－", "*", "+", ">", "`", "~", "\\": return true
    default: break
    }
    if scalars.prefix(12).contains(where: { $0 == ":" || $0 == "：" }) { return true }
    guard first.properties.numericType != nil else { return false }
    switch scalars.first(where: { $0.properties.numericType == nil }) {
    case ".", ")", "）", "．": return true
    default: return false
    }
  }

  private static func hasBraces(_ text: String) -> Bool {
    for byte in text.utf8 where byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
      return true
    }
    return false
  }

  private static func withoutBraces(_ text: String) -> String {
    hasBraces(text) ? text.replacing("{{", with: "｛｛").replacing("}}", with: "｝｝") : text
  }

  private static func alternative(_ text: String) -> String {
    var escaped = ""
    for character in Spacing.oneLine(text) {
      if "|{}\\".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  private static func side(_ text: String) -> String {
    Spacing.oneLine(text).replacing("=>", with: "⇒")
  }

  private static func tag(_ text: String) -> String {
    Spacing.oneLine(String(text.map { "、，,；;".contains($0) ? " " : $0 }))
  }
}
