/// From where on something is said about a test. The numbers are explained in
/// `Documentation/Formats/analysis.md`.
package enum AnalysisThreshold {
  /// Persons below whom only counts are shown: the discrimination of one item has a standard error of about
  /// 1 ∕ √n, which at twenty is 0.22, as wide as the bands are.
  package static let persons = 20
  /// Persons who must have picked a wrong option before it can put the key in doubt.
  static let pickers = 3
  /// Facilities: what nearly everybody knows, what most know, what half do not know, what hardly anybody
  /// knows.
  static let veryEasy = 0.95
  static let easy = 0.8
  static let hard = 0.5
  static let veryHard = 0.2
  /// Discriminations: those of the usual reading guides.
  static let veryGood = 0.5
  static let adequate = 0.3
  static let weak = 0.2
  /// Alphas: reliable enough to compare people, and not even enough to look at groups.
  static let reliable = 0.75
  static let unreliable = 0.6
}
