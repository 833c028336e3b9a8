/// An answer in numbered parts: `（1）五（2）选民`, `①五②选民`.
enum AnswerParts {
  private static let circled = Array("①②③④⑤⑥⑦⑧⑨⑩")

  /// The signs that a part may begin with.
  static func signs(_ number: Int) -> [String] {
    let signs = ["（\(number)）", "(\(number))"]
    return circled.indices.contains(number - 1) ? signs + [String(circled[number - 1])] : signs
  }

  /// The answer with its parts split by `；` where it has so many; else as it is.
  static func split(_ answer: String, count: Int) -> String {
    var text = answer
    for number in 1...max(count, 1) {
      guard let place = signs(number).compactMap({ text.firstRange(of: $0) }).first,
        number > 1 || place.lowerBound == text.startIndex
      else { return answer }
      text.replaceSubrange(place, with: number == 1 ? "" : "；")
    }
    return text.replacing("；；", with: "；")
  }
}
