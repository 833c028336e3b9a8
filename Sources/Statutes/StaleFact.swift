/// Something that was true under an older text of a law and still stands in old question banks.
package struct StaleFact: Hashable, Sendable {
  /// Names the entry: `daibiaofa-articles`.
  package let id: String
  /// Where the present rule stands.
  package let law: LawName
  /// One sentence in Chinese, from the registry: what is stale and what holds now.
  package let chinese: String
  /// The same in English.
  package let english: String
  /// Any one of these is enough to recognise it; of each, all pieces must occur.
  package let patterns: [[String]]

  package init(
    id: String, law: LawName, chinese: String, english: String, patterns: [[String]]
  ) {
    self.id = id
    self.law = law
    self.chinese = chinese
    self.english = english
    self.patterns = patterns
  }
}
