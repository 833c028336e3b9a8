package import Diagnostics

/// `config.yaml`: a mapping with the keys `language` (zh, en), `color` (auto, never),
/// `regions` (a list), `questions`, `minutes`, `new-questions`, `retention`, `streak` (on, off),
/// `serve-superseded` (on, off), `idle-minutes`, `organiser-passphrase` and `codes` (a list). All may be absent.
package enum PreferencesFile {
  /// Reads the preferences. What is at fault keeps its default; unknown keys are reported.
  package static func read(
    _ source: SourceText
  ) -> (preferences: Preferences, problems: [Diagnostic<SettingsProblem>]) {
    // Most homes have no such file, and a start must not wait for the YAML parser to make itself ready.
    guard !source.bytes.isEmpty else { return (Preferences(), []) }
    let reading = YAMLReading(source)
    var reader = SettingsReader()
    let preferences = reading.root.map { read($0, by: &reader) } ?? Preferences()
    let problems = reading.problems + reader.problems
    return (preferences, problems.sorted { $0.range.start < $1.range.start })
  }

  /// The text with one preference changed or added, all else as it was: comments, order, unknown keys, line
  /// ends. Only comments inside the value that is replaced are lost. `nil` if the text is not understood
  /// well enough to be changed safely; then nothing should be written.
  package static func text(of source: SourceText, changing change: PreferenceChange) -> [UInt8]? {
    let reading = YAMLReading(source)
    let isUnderstood = reading.problems.isEmpty
    guard isUnderstood,
      let edited = YAMLEdit.set(change.key, to: change.typed, in: source, reading.root)
    else { return nil }
    // Read what would be written: a surprise in the layout must not cost the user's settings.
    let again = YAMLReading(SourceText(path: source.path, bytes: edited))
    guard again.problems.isEmpty, again.root?[change.key]?.matches(change.typed) == true,
      othersAgree(reading.root, again.root, but: change.key)
    else { return nil }
    return edited
  }

  private static func read(_ root: YAMLValue, by reader: inout SettingsReader) -> Preferences {
    if root.text?.isEmpty == true { return Preferences() }
    var preferences = Preferences()
    let fields = reader.fields(root, known: PreferenceChange.keys, at: root.range)
    preferences.language = fields["language"].flatMap {
      reader.word($0, among: Preferences.Language.allCases.map { ($0.rawValue, $0) })
    }
    if let color = fields["color"].flatMap({
      reader.word($0, among: Preferences.ColorChoice.allCases.map { ($0.rawValue, $0) })
    }) {
      preferences.color = color
    }
    preferences.regions = fields["regions"].map { reader.texts($0) } ?? []
    readNumbers(fields, into: &preferences, by: &reader)
    if let shown = fields["streak"].flatMap({ reader.word($0, among: switches) }) {
      preferences.showsStreak = shown
    }
    if let served = fields["serve-superseded"].flatMap({ reader.word($0, among: switches) }) {
      preferences.servesSuperseded = served
    }
    preferences.organiserPassphrase = fields["organiser-passphrase"].flatMap { reader.text($0) }
    preferences.codes = fields["codes"].map { reader.texts($0) } ?? []
    return preferences
  }

  private static let switches = [("on", true), ("off", false)]

  private static func readNumbers(
    _ fields: [String: YAMLValue], into preferences: inout Preferences,
    by reader: inout SettingsReader
  ) {
    let numbers:
      [(key: String, range: ClosedRange<Int>, place: WritableKeyPath<Preferences, Int>)] =
        [
          ("questions", 1...500, \.questions), ("minutes", 1...240, \.minutes),
          ("new-questions", 0...200, \.newQuestions), ("retention", 70...97, \.retention),
          ("idle-minutes", 1...1440, \.idleMinutes),
        ]
    for (key, range, place) in numbers {
      if let number = fields[key].flatMap({ reader.number($0, in: range) }) {
        preferences[keyPath: place] = number
      }
    }
  }

  private static func othersAgree(_ old: YAMLValue?, _ new: YAMLValue?, but key: String) -> Bool {
    guard case .mapping(let after)? = new?.content else { return false }
    var before: [YAMLEntry] = []
    if case .mapping(let entries)? = old?.content { before = entries }
    let left = before.filter { $0.key != key }
    let right = after.filter { $0.key != key }
    return left.count == right.count
      && zip(left, right).allSatisfy { $0.key == $1.key && $0.value.isSame(as: $1.value) }
  }
}
