package import Papers
package import Questions

/// What papers of one kind are to be: how they are sat, which sections they have, and where the questions
/// come from.
package struct Blueprint: Hashable, Sendable {
  package let id: BlueprintID
  package let title: String
  /// A sentence on what it is for.
  package var summary: String?
  /// A language tag; the banks of every source that names none are those in this language.
  package var language = "zh-Hans"
  package let rules: PaperRules
  /// Where the questions come from; empty for every bank in the language.
  package var sources: [BlueprintSource] = []
  /// One or more.
  package let sections: [BlueprintSection]

  package init(id: BlueprintID, title: String, rules: PaperRules, sections: [BlueprintSection]) {
    self.id = id
    self.title = title
    self.rules = rules
    self.sections = sections
  }

  package var questionCount: Int { sections.reduce(0) { $0 + $1.count } }

  /// What its papers are worth.
  package var fullPoints: Points {
    Points(hundredths: sections.reduce(0) { $0 + $1.pointsEach.hundredths * $1.count })
  }

  /// The sources of a section.
  package func sources(of section: BlueprintSection) -> [BlueprintSource] {
    section.sources.isEmpty ? sources : section.sources
  }
}
