package import Questions
package import Statutes

/// What is wrong with a settings file: configuration, registry of laws, tracks,
/// blueprints, and other YAML.
package enum SettingsProblem: Hashable, Sendable {
  /// The bytes are not UTF-8.
  case unreadableText
  /// A character that YAML does not allow, by its code point.
  case controlCharacter(UInt32)
  /// Not YAML; in libyaml's own words, which are English.
  case syntax(String)
  /// A key stands twice in one mapping; the first counts.
  case repeatedKey(String)
  /// A key that nobody reads, and the one that was probably meant.
  case unknownKey(String, nearest: String?)
  /// A key that has to be here is not.
  case missingKey(String)
  /// The value has another shape than it must have.
  case wrongShape(expected: SettingsShape)
  /// The value cannot be read as what it must be.
  case badValue(String, expected: SettingsKind)
  /// A name that already leads to another law.
  case nameTaken(String, by: String)
  /// A law that the registry does not hold.
  case unknownLaw(String)
  /// A version that stands after a later one.
  case versionOutOfOrder(String)
  /// The line of digests is not as long as the law has articles.
  case digestCount(found: Int, expected: Int)
  /// A list that has to hold something does not.
  case emptyList
  /// A key beside another that says the same or something else.
  case excludedKey(String, by: String)
  /// What is wrong with a citation.
  case citation(CitationProblem)
  /// More points are needed to pass than the paper has.
  case passMarkTooHigh(Points, full: Points)
  /// The shares of a section add up to that and not to 100.
  case sharesNotWhole(Int)
  /// A level of difficulty stands in two shares; the later one.
  case overlappingLevels(String)
  /// Per cent where a number is counted, or the other way round.
  case wrongUnit
  /// A step that asks for no more than the one before it, or gives less.
  case stepsFall
}

/// The three shapes of YAML.
package enum SettingsShape: Hashable, Sendable {
  case text
  case list
  case mapping
}

/// What a text has to be.
package enum SettingsKind: Hashable, Sendable {
  /// Not empty.
  case text
  /// `YYYY-MM-DD`
  case date
  /// A whole number in that range.
  case number(ClosedRange<Int>)
  /// One of these words.
  case word([String])
  /// 16 hexadecimal digits, or `-`, or `47-1=` and 16 digits.
  case digest
  /// `1-34` or `1-3,5-8`, in order and apart.
  case articleRanges
  /// The id of a bank or track.
  case bankID
  /// The id of a question in its bank.
  case questionID
  /// The number of a lesson that stands before.
  case earlierLesson
  /// `2` or `0.5`, above nothing.
  case points
  /// A marking policy.
  case marking
  /// `3` or `1-2`, within 1…5.
  case difficultyLevels
  /// `90%`, `4` or `2.5`, above nothing.
  case amount
}
