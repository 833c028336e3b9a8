import Questions

/// The words of the right answer that may be found in the law. It would rather find none than the wrong ones.
struct DecidingWords {
  /// What to look for, one of these forms each: the text itself, and how much of it at both ends is only there
  /// to tell its place.
  private struct Needle {
    let text: String
    let before: Int
    let after: Int
  }

  private let needles: [[Needle]]

  init(of question: Question) {
    switch question.body {
    case .single(let choices, _), .multiple(let choices):
      needles = choices.filter(\.isRight).map { [Self.needle($0.text)] }
    case .blanks(let fillIn):
      needles = fillIn.blanks.indices.map { Self.needles(ofBlank: $0, in: fillIn) }
    case .trueFalse, .ordering, .matching, .short:
      needles = []
    }
  }

  private static func needle(_ text: String) -> Needle {
    let ends = text.trimmed.reversed().drop { "。；，、".contains($0) }
    return Needle(text: String(ends.reversed()), before: 0, after: 0)
  }

  /// The first two characters next to a blank, or those before a sign.
  private static func context(_ text: some Sequence<Character>) -> [Character] {
    Array(text.prefix(2).prefix { $0.isLetter || $0.isNumber })
  }

  /// A blank's forms, first with the words before it, then with those after it, then alone.
  private static func needles(ofBlank index: Int, in fillIn: FillIn) -> [Needle] {
    let before = context(fillIn.texts[index].reversed()).reversed()
    let after = context(fillIn.texts[index + 1])
    return fillIn.blanks[index].alternatives.flatMap { form in
      [
        Needle(text: before + form, before: before.count, after: 0),
        Needle(text: form + after, before: 0, after: after.count),
        needle(form),
      ]
    }
  }

  /// For each passage the ranges to mark, in order and apart. What occurs more than once in all passages is
  /// not marked, nor is a single character.
  func ranges(in passages: [String]) -> [[Range<String.Index>]] {
    var found = passages.map { _ in [Range<String.Index>]() }
    for forms in needles {
      for needle in forms where needle.text.count >= 2 {
        let places = passages.indices.flatMap { index in
          passages[index].ranges(of: needle.text).map { (index, $0) }
        }
        guard places.count == 1, let (index, range) = places.first else { continue }
        let text = passages[index]
        let start = text.index(range.lowerBound, offsetBy: needle.before)
        let end = text.index(range.upperBound, offsetBy: -needle.after)
        if !found[index].contains(where: { $0.overlaps(start..<end) }) {
          found[index].append(start..<end)
        }
        break
      }
    }
    return found.map { $0.sorted { $0.lowerBound < $1.lowerBound } }
  }
}
