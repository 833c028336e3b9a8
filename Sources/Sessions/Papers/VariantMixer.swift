import Papers
import Questions

/// Puts the questions of a paper and their options in another order for each variant.
struct VariantMixer {
  /// As they were drawn.
  let sections: [[Question]]
  let seed: UInt64

  /// The variant of that letter, whichever others there are. A keeps the order of the questions; in all of
  /// them options are mixed where their author lets them be.
  func variant(_ letter: VariantLetter) -> PaperVariant {
    // An odd number with bits all over: neighbouring letters get seeds that have nothing in common.
    var chance = SplitMix64(seed: seed &+ UInt64(letter.index) &* 0xD1B5_4A32_D192_ED03)
    return PaperVariant(
      letter,
      sections: sections.map { questions in
        let units = Self.units(questions)
        let mixed = letter == .a ? units : units.shuffled(using: &chance)
        return mixed.joined().map { question in
          PaperVariant.Place(question.name, order: DisplayOrder(for: question, using: &chance))
        }
      })
  }

  /// Questions that stay together: the children of a case.
  private static func units(_ questions: [Question]) -> [[Question]] {
    questions.reduce(into: []) { units, question in
      if question.parent != nil, units.last?.last?.parent == question.parent {
        units[units.count - 1].append(question)
      } else {
        units.append([question])
      }
    }
  }
}
