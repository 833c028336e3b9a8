import TestSupport

/// Two wordings of few different characters, the second made of the first by chance.
enum ChangedWords {
  private static let characters = Array("甲乙丙丁，、。")

  static func pair(seed: UInt64) -> (old: String, new: String) {
    var chance = SeededGenerator(seed: seed)
    var text = (0..<Int.random(in: 0...40, using: &chance)).compactMap { _ in
      characters.randomElement(using: &chance)
    }
    let old = String(text)
    for _ in 0..<Int.random(in: 0...8, using: &chance) {
      let place = Int.random(in: 0...text.count, using: &chance)
      if place < text.count, Bool.random(using: &chance) {
        text.remove(at: place)
      } else if let character = characters.randomElement(using: &chance) {
        text.insert(character, at: place)
      }
    }
    return (old, String(text))
  }
}
