import PaperSamples
import Papers
import Questions

extension FuzzTarget {
  /// An answer as typed, to the question that the first byte tells. What was understood is stored and read back as it is, earns
  /// between nothing and all, and typed as it is shown is understood as the same.
  static let answer = FuzzTarget(
    "answer", longest: 200,
    seeds: { _ in
      [
        "a", "AC", "Ａ、Ｃ", "1 3", "对", "错", "√", "×", "F", "过半数；五", "过半|5人", "三分之二；20%", "B C A",
        "bca",
        "1B 2A", "1-b,2-a", "12", "主席依法召集？", "\\:a", "?", "t?",
      ].flatMap { typed in items.indices.map { [UInt8($0)] + Array(typed.utf8) } }
    }
  ) { bytes in
    guard let first = bytes.first else { return }
    let item = items[Int(first) % items.count]
    let question = item.question
    let typed = text(bytes.dropFirst())
    if case .blanks(let fillIn) = question.body {
      for place in fillIn.blanks.indices {
        _ = AnswerReader.readBlank(typed, at: place, of: fillIn)
      }
    }
    guard
      case .understood(let answer, _) = AnswerReader.read(
        typed, question: question, order: item.order)
    else { return }
    let code = AnswerCode.encode(answer)
    try BrokenPromise.unless(
      AnswerCode.decode(code, type: question.type) == answer, "\(code) is stored as another answer")
    for policy in [
      MarkingPolicy.allOrNothing, .halfForPart, .perOption, .perOptionPoints(Points(1)), .weighted,
    ] {
      let credit = policy.credit(for: answer, of: question, fullPoints: Points(4))
      try BrokenPromise.unless((0...1).contains(credit.share), "\(policy): \(credit)")
    }
    // What was typed for a blank may have signs in it that end a blank, or stand for guessing.
    if case .blanks = answer { return }
    if case .short = answer { return }
    try BrokenPromise.unless(
      RandomAnswer.typed(answer, at: item) == answer, "\(code) is not understood as it is shown")
  }

  /// A question of every type, with its options mixed.
  private static let items = Paper(SamplePaper.contents(letters: ["A"])).items(.a)
}
