extension ClozeText {
  /// The question that a text with gaps makes. One gap with options to pick from is a choice; where several gaps have
  /// options, these stand behind each, since nobody could fill them in otherwise.
  ///
  /// `plain` makes plain text of what is written in the form of the whole text.
  func question(
    losses: inout LossList, plain: (String, inout LossList) -> String
  ) throws(ImportRefusalReason) -> (stem: String, body: ForeignBody) {
    let flat = plain(text, &losses)
    if gaps.count == 1, gaps[0].kind == .choice || gaps[0].kind == .choices {
      let body = try choice(gaps[0], &losses, plain)
      return (flat.replacing(GapMarks.gap, with: GapMarks.line), body)
    }
    var pieces = flat.split(separator: GapMarks.gap, omittingEmptySubsequences: false)[...]
    var stem = String(pieces.removeFirst())
    var answers: [[String]] = []
    for gap in gaps {
      guard gap.kind != .choices else {
        throw ImportRefusalReason(.unsupportedKind("cloze MULTIRESPONSE"))
      }
      answers.append(try accepted(gap, &losses, plain))
      stem += GapMarks.gap
      if gap.kind == .choice {
        stem += GapMarks.choices(gap.answers.map { plain($0.text, &losses) })
      }
      stem += pieces.popFirst() ?? ""
    }
    return (stem + pieces.joined(separator: GapMarks.line), .blanks(answers))
  }

  private func choice(
    _ gap: Gap, _ losses: inout LossList, _ plain: (String, inout LossList) -> String
  ) throws(ImportRefusalReason) -> ForeignBody {
    let several = gap.kind == .choices
    let most = gap.answers.map(\.share).max() ?? 0
    guard most > 0 else { throw ImportRefusalReason(.noRightOption) }
    guard gap.answers.count > 1 else { throw ImportRefusalReason(.tooFewOptions) }
    if gap.answers.contains(where: { $0.share > 0 && $0.share < most }) { losses.add(.weights) }
    let options = gap.answers.map { answer in
      ForeignOption(
        plain(answer.text, &losses), isRight: several ? answer.share > 0 : answer.share == most,
        feedback: answer.feedback.map { plain($0, &losses) })
    }
    guard !options.contains(where: \.text.isEmpty) else {
      throw ImportRefusalReason(.syntax("text of an option"))
    }
    return .choice(options, several: several)
  }

  private func accepted(
    _ gap: Gap, _ losses: inout LossList, _ plain: (String, inout LossList) -> String
  ) throws(ImportRefusalReason) -> [String] {
    let most = gap.answers.map(\.share).max() ?? 0
    if gap.heedsCase { losses.add(.answerPattern) }
    if gap.answers.contains(where: { $0.feedback != nil }) { losses.add(.overallFeedback) }
    var accepted = DistinctList<String>()
    for answer in gap.answers where answer.share > 0 {
      var text = plain(answer.text, &losses)
      if gap.kind == .number, let sign = text.firstIndex(of: ":") {
        if Double(text[text.index(after: sign)...]) != 0 { losses.add(.tolerance) }
        text = String(text[..<sign])
      }
      guard !text.isEmpty, text != "*" else { continue }
      if answer.share < most {
        losses.add(.partialAnswer(text))
      } else {
        let (plain, hasWildcards) = AnswerPattern.plain(text)
        if gap.kind == .text, hasWildcards { losses.add(.answerPattern) }
        accepted.add(gap.kind == .text ? plain : text)
      }
    }
    guard !accepted.elements.isEmpty else { throw ImportRefusalReason(.noAnswer) }
    return accepted.elements
  }
}
