package import Dates
package import Questions

/// All that a paper says, before it has a name.
package struct PaperContents: Hashable, Sendable {
  package let title: String
  /// A language tag such as `zh-Hans`.
  package let language: String
  package let rules: PaperRules
  package let origin: PaperOrigin
  /// The day up to which the banks were held against the law, if they give one.
  package let checkedOn: CalendarDate?
  /// The banks that its questions come from, by id.
  package let banks: [PaperBank]
  package let sections: [PaperSection]
  /// One or more, by letter. Each has every question of the paper once, in the section it belongs to.
  package let variants: [PaperVariant]

  package init(
    title: String, language: String, rules: PaperRules, origin: PaperOrigin,
    checkedOn: CalendarDate? = nil, banks: [PaperBank], sections: [PaperSection],
    variants: [PaperVariant]
  ) {
    self.title = title
    self.language = language
    self.rules = rules
    self.origin = origin
    self.checkedOn = checkedOn
    self.banks = banks
    self.sections = sections
    self.variants = variants
  }

  /// What a paper without a fault earns.
  package var fullPoints: Points { sections.reduce(.zero) { $0 + $1.fullPoints } }

  package var questionCount: Int { sections.reduce(0) { $0 + $1.questions.count } }

  /// The questions of all sections, as drawn.
  package var questions: [PaperQuestion] { sections.flatMap(\.questions) }

  package func question(_ name: QuestionName) -> PaperQuestion? {
    questions.first { $0.name == name }
  }

  package func variant(_ letter: VariantLetter) -> PaperVariant? {
    variants.first { $0.letter == letter }
  }

  /// The questions of a variant of this paper in the order in which it has them.
  package func items(of variant: PaperVariant) -> [PaperItem] {
    let known = Dictionary(questions.map { ($0.name, $0) }) { first, _ in first }
    let placed = variant.sections.enumerated().flatMap { section, places in
      places.compactMap { place in known[place.question].map { (section, $0, place.order) } }
    }
    return placed.enumerated().map { index, item in
      PaperItem(number: index + 1, section: item.0, content: item.1, order: item.2)
    }
  }
}
