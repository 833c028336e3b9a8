/// Tells a bank whose front matter is missing from other Markdown.
enum BankSigns {
  /// Whether, outside code fences, a line is an option or starts with 答案：.
  static func stand(in bytes: Span<UInt8>, from start: Int) -> Bool {
    var fences = FenceTracker()
    var index = start
    while index < bytes.count {
      let next = bytes.endOfLine(from: index)
      let end = bytes.endOfText(inLine: index, endingAt: next)
      if case .outside = fences.judge(bytes, index, end) {
        let line = LineClassifier.classify(bytes, index, end)
        let isAnswer =
          line.kind == .field && line.detail == FieldKey.answer.rawValue && bytes[index] >= 0x80
        if line.kind == .option || isAnswer { return true }
      }
      index = next + 1
    }
    return false
  }
}
