import Diagnostics

extension BlockReader {
  /// Reads the lines from the first field on.
  mutating func readFields(_ bytes: Span<UInt8>, from first: Int, isCase: Bool) {
    var index = first
    while index < lines.count {
      let line = lines[index]
      index += 1
      var end = line.end
      var isWhole = true
      while index < lines.count, !lines[index].isField {
        if lines[index].kind == .option {
          reportStrayOption(bytes, lines[index])
          isWhole = false
        }
        if isWhole { end = lines[index].end }
        index += 1
      }
      readField(bytes, line, to: Int(end), isCase: isCase)
    }
  }

  private mutating func readField(_ bytes: Span<UInt8>, _ line: Line, to end: Int, isCase: Bool) {
    guard let key = FieldKey(rawValue: line.detail) else { return }
    let word = wordRange(bytes, line)
    if line.kind == .nearField { reportNearKey(word, key) }
    if isCase, !key.isOfCase { report(.unknownField(.notOfCase(key)), at: word) }
    if fields.contains(FieldSet(key)) {
      // A line that only resembles a key may be a sentence of the field before.
      if line.kind == .field { report(.repeatedField(key), at: word) }
      return
    }
    fields.insert(FieldSet(key))
    let content = bytes.trimmed(Int(line.content), end)
    parts.append(Part(key, content))
    if key == .answer { answer = content }
    if key == .points { points = content }
    if key == .answer || key == .points { answerKey = answerKey ?? word }
    if !content.isEmpty { checkField(bytes, key, content) }
  }

  /// The key as typed, without its colon.
  private func wordRange(_ bytes: Span<UInt8>, _ line: Line) -> ByteRange {
    let content = Int(line.content)
    let colon = bytes[content - 1] == UInt8(ascii: ":") ? 1 : 3
    return ByteRange(Int(line.start), content - colon)
  }

  private mutating func reportNearKey(_ word: ByteRange, _ key: FieldKey) {
    let typed = source.text(in: word)
    let isASCII = typed.utf8.contains { (UInt8(ascii: "A")...UInt8(ascii: "z")).contains($0) }
    let fix = Fix(word, isASCII ? key.english : key.chinese)
    report(.unknownField(.misspelled(typed, meant: key)), at: word, fix: fix)
  }

  /// Decides the type, once stem, answer block and fields are known.
  mutating func settleShape(_ list: BlockLayout.Answer?) {
    if list != nil {
      if let firstBlank { report(.mixedShapes(.listAndBlanks), at: firstBlank) }
      if let answerKey { report(.mixedShapes(.listAndAnswer), at: answerKey) }
    } else if firstBlank != nil {
      shape = .blank
      if let answerKey { report(.mixedShapes(.blanksAndAnswer), at: answerKey) }
    } else if answerKey != nil {
      settleAnswer()
    } else {
      report(.missingAnswer(.nothing), at: heading)
    }
  }

  private mutating func settleAnswer() {
    guard let answer, !answer.isEmpty else {
      report(.missingAnswer(answer == nil ? .noModelAnswer : .empty), at: heading)
      return
    }
    if let points {
      shape = .short
      checkKeyPoints(points)
    } else if TruthWord.value(source.text(in: answer)) != nil {
      shape = .trueFalse
    } else {
      report(.missingAnswer(.noKeyPoints), at: heading)
    }
  }

  private mutating func checkKeyPoints(_ range: ByteRange) {
    let items = KeyPointReader.items(source, range)
    if items.isEmpty { report(.missingAnswer(.noKeyPoints), at: heading) }
    for item in items {
      if let fault = item.fault { report(.missingAnswer(fault), at: item.line) }
    }
  }
}
