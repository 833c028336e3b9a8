/// The characters of a text without the marks of `Looks`, and beside each how it stands out.
struct MarkedText {
  let characters: [Character]
  /// Empty where nothing stands out.
  private let looks: [Look]

  init(_ text: String) {
    guard Looks.isMarked(text) else {
      characters = Array(text)
      looks = []
      return
    }
    var characters: [Character] = []
    var looks: [Look] = []
    var look: Look = []
    for character in text {
      if let mark = Looks.marks.first(where: { $0.begin == character }) {
        look.insert(mark.look)
      } else if let mark = Looks.marks.first(where: { $0.end == character }) {
        look.remove(mark.look)
      } else {
        characters.append(character)
        looks.append(look)
      }
    }
    self.characters = characters
    self.looks = looks
  }

  /// The marked text of a range, tidied.
  func text(_ range: Range<Int>) -> String {
    let range = trimmed(range)
    guard !looks.isEmpty else { return CellText.tidy(String(characters[range])) }
    var text = ""
    var look: Look = []
    for index in range {
      text += Looks.change(from: look, to: looks[index])
      text.append(characters[index])
      look = looks[index]
    }
    return text + Looks.change(from: look, to: [])
  }

  /// The marked text of the last characters, white space at the end left out.
  func suffix(_ count: Int) -> String {
    let end = trimmed(0..<characters.count).upperBound
    return text(max(0, end - count)..<end)
  }

  /// An option as one piece: it stands out as a whole where any of it does, or its letter at `mark`; it is bold where most of it
  /// is. Where only the letter is bold, marks with nothing between them say so.
  func option(_ range: Range<Int>, mark: Int) -> String {
    let range = trimmed(range)
    let text = CellText.tidy(String(characters[range]))
    guard !looks.isEmpty else { return text }
    var whole = text
    if looks[mark].contains(.strong) || looks[range].contains(where: { $0.contains(.strong) }) {
      whole = Looks.change(from: [], to: .strong) + whole + Looks.change(from: .strong, to: [])
    }
    let (begin, end) = (
      Looks.change(from: [], to: .bold), Looks.change(from: .bold, to: [])
    )
    if looks[range].count(where: { $0.contains(.bold) }) * 2 > range.count {
      return begin + whole + end
    }
    return looks[mark].contains(.bold) ? begin + end + whole : whole
  }

  /// The pieces that stand out, without white space at their ends.
  func pieces(_ look: Look) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    for index in looks.indices where looks[index].contains(look) {
      if let last = pieces.last, last.upperBound == index {
        pieces[pieces.count - 1] = last.lowerBound..<index + 1
      } else {
        pieces.append(index..<index + 1)
      }
    }
    return pieces.map(trimmed).filter { !$0.isEmpty }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (begin, end) = (range.lowerBound, range.upperBound)
    while begin < end, characters[begin].isWhitespace { begin += 1 }
    while begin < end, characters[end - 1].isWhitespace { end -= 1 }
    return begin..<end
  }
}
