/// What stands between the braces of a question.
enum GIFTBody {
  static func read(
    _ bytes: ArraySlice<UInt8>, losses: inout [ImportLoss]
  ) throws(ImportRefusal.Fault) -> ForeignBody {
    let inside = GIFTText.trimmed(bytes)
    guard let first = inside.first else { return .short(model: "", points: []) }
    if first == UInt8(ascii: "#") { return try numbers(inside.dropFirst(), &losses) }
    if "TtFf".utf8.contains(first), let isTrue = truth(inside, &losses) {
      return .trueFalse(isTrue)
    }
    let answers = GIFTAnswer.answers(inside)
    guard !answers.isEmpty else { throw ImportRefusal.Fault(reason: .syntax("= ~")) }
    if !answers.contains(where: { !$0.isMarked }) {
      if let matching = try matching(answers, &losses) { return matching }
      return try words(answers, &losses)
    }
    return choice(answers, &losses)
  }

  private static func truth(_ bytes: ArraySlice<UInt8>, _ losses: inout [ImportLoss]) -> Bool? {
    let end = GIFTText.find(.feedback, in: bytes) ?? bytes.endIndex
    let isTrue: Bool
    switch CellText.tidy(String(decoding: bytes[..<end].prefix(12), as: UTF8.self)).uppercased() {
    case "T", "TRUE": isTrue = true
    case "F", "FALSE": isTrue = false
    default: return nil
    }
    if end < bytes.endIndex { losses.append(.overallFeedback) }
    return isTrue
  }

  // MARK: Choices

  private static func choice(
    _ answers: [GIFTAnswer], _ losses: inout [ImportLoss]
  ) -> ForeignBody {
    let marked = answers.filter(\.isMarked)
    // One `=` is the answer; shares of others are worth a part of the marks.
    let isSingle = marked.count == 1
    let right = answers.map { isSingle ? $0.isMarked : $0.isRight }
    let weights = Set(answers.compactMap { answer in answer.isRight ? answer.weight ?? 100 : nil })
    let hasOthers = answers.contains {
      ($0.weight ?? 0) < 0 && isSingle || isSingle && !$0.isMarked && $0.isRight
    }
    if weights.count > 1 || hasOthers { losses.append(.weights) }
    var options: [ForeignOption] = []
    for (answer, isRight) in zip(answers, right) {
      let text = GIFTText.read(answer.text, losses: &losses)
      let feedback = answer.feedback.map { GIFTText.read($0, losses: &losses) }
      options.append(
        ForeignOption(text, isRight: isRight, feedback: feedback.flatMap { $0.isEmpty ? nil : $0 }))
    }
    // Without `=` several may be picked, even if only one is right: Moodle's rule.
    return .choice(options, several: marked.isEmpty || right.count { $0 } > 1)
  }

  // MARK: Words and numbers

  private static func words(
    _ answers: [GIFTAnswer], _ losses: inout [ImportLoss]
  ) throws(ImportRefusal.Fault) -> ForeignBody {
    var texts: [String] = []
    for answer in answers {
      let text = GIFTText.read(answer.text, losses: &losses)
      if answer.feedback != nil, !losses.contains(.overallFeedback) {
        losses.append(.overallFeedback)
      }
      if (answer.weight ?? 100) < 100 {
        losses.append(.partialAnswer(text))
      } else if text == "*" {
        losses.append(.answerPattern)
      } else {
        if text.contains("*") { losses.append(.answerPattern) }
        if !text.isEmpty { texts.append(text) }
      }
    }
    guard !texts.isEmpty else { throw ImportRefusal.Fault(reason: .noAnswer) }
    return .blanks([texts])
  }

  /// `nil` unless every answer is a pair.
  private static func matching(
    _ answers: [GIFTAnswer], _ losses: inout [ImportLoss]
  ) throws(ImportRefusal.Fault) -> ForeignBody? {
    var pairs: [ForeignBody.ForeignPair] = []
    var extras: [String] = []
    for answer in answers {
      guard let arrow = GIFTText.find(.arrow, in: answer.text) else { return nil }
      let left = GIFTText.read(answer.text[..<arrow], losses: &losses)
      let right = GIFTText.read(answer.text[(arrow + 2)...], losses: &losses)
      if left.isEmpty { extras.append(right) } else { pairs.append(.init(left, right)) }
    }
    return .matching(pairs, extras: extras)
  }

  /// `3`, `3:0.1`, `1..5`, or several with `=` before each.
  private static func numbers(
    _ bytes: ArraySlice<UInt8>, _ losses: inout [ImportLoss]
  ) throws(ImportRefusal.Fault) -> ForeignBody {
    let listed =
      GIFTText.trimmed(bytes).first == UInt8(ascii: "=")
      || GIFTText.trimmed(bytes).first == UInt8(ascii: "~")
    let answers =
      listed
      ? GIFTAnswer.answers(GIFTText.trimmed(bytes)) : [GIFTAnswer(isMarked: true, bytes)]
    var texts: [String] = []
    for answer in answers where answer.isMarked {
      let text = CellText.tidy(GIFTText.plain(answer.text))
      if answer.feedback != nil, !losses.contains(.overallFeedback) {
        losses.append(.overallFeedback)
      }
      guard let number = number(text, &losses) else {
        if text == "*" || text.isEmpty { continue }
        throw ImportRefusal.Fault(reason: .syntax("#…"))
      }
      if (answer.weight ?? 100) < 100 {
        losses.append(.partialAnswer(number))
      } else {
        texts.append(number)
      }
    }
    guard !texts.isEmpty else { throw ImportRefusal.Fault(reason: .noAnswer) }
    return .blanks([texts])
  }

  private static func number(_ text: String, _ losses: inout [ImportLoss]) -> String? {
    if let dots = text.firstRange(of: "..") {
      guard let low = Double(CellText.tidy(String(text[..<dots.lowerBound]))),
        let high = Double(CellText.tidy(String(text[dots.upperBound...])))
      else { return nil }
      if low != high { losses.append(.tolerance) }
      return decimal((low + high) / 2)
    }
    let parts = text.split(separator: ":", maxSplits: 1).map { CellText.tidy(String($0)) }
    guard let first = parts.first, Double(first) != nil else { return nil }
    if parts.count > 1, Double(parts[1]).map({ $0 != 0 }) ?? true { losses.append(.tolerance) }
    return first
  }

  private static func decimal(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }
}
