package import Diagnostics
import Questions

/// A file of a contest's rules, `contests/*.yaml`; its format is described in `Documentation/Formats/contest.md`.
package enum ContestRulesFile {
  /// Reads rules. The problems are in the order of the text; rules with problems should not be used, since they may lack
  /// what was at fault. `nil` if there is no id, title or round.
  package static func read(
    _ source: SourceText
  ) -> (rules: ContestRules?, problems: [Diagnostic<SettingsProblem>]) {
    let reading = YAMLReading(source)
    var reader = ContestRulesReader()
    let empty = YAMLValue(.mapping([]), at: ByteRange(0, 0))
    let rules = reader.read(reading.root ?? empty)
    let problems = reading.problems + reader.settings.problems
    return (rules, problems.sorted { $0.range.start < $1.range.start })
  }
}

/// Turns the tree of a file into rules.
private struct ContestRulesReader {
  var settings = SettingsReader()

  mutating func read(_ root: YAMLValue) -> ContestRules? {
    let fields = settings.fields(
      root, known: ["id", "title", "summary", "teams", "opening", "rounds"],
      required: ["id", "title", "rounds"], at: start(of: root))
    let id = fields["id"].flatMap { value in
      settings.read(value, as: .bankID) { BankID($0)?.text }
    }
    let title = fields["title"].flatMap { settings.text($0) }
    let summary = fields["summary"].flatMap { settings.text($0) }
    let teams = fields["teams"].map { settings.texts($0) } ?? []
    let opening = fields["opening"].flatMap { points($0) }
    let rounds = (fields["rounds"].map { list($0) } ?? []).compactMap { round($0) }
    guard let id, let title, !rounds.isEmpty else { return nil }
    var rules = ContestRules(id: id, title: title, rounds: rounds)
    rules.summary = summary
    rules.teams = teams
    rules.opening = opening ?? .zero
    return rules
  }

  private mutating func round(_ value: YAMLValue) -> ContestRound? {
    let fields = settings.fields(
      value,
      known: ["kind", "title", "count", "points", "deduct", "false-start", "stakes", "seconds"],
      required: ["kind", "count"], at: start(of: value))
    let kinds = ContestRound.Kind.allCases.map { ($0.rawValue, $0) }
    let kind = fields["kind"].flatMap { settings.word($0, among: kinds) }
    let count = fields["count"].flatMap { settings.number($0, in: 1...99) }
    let title = fields["title"].flatMap { settings.text($0) }
    let seconds = fields["seconds"].flatMap { settings.number($0, in: 1...3600) }
    let amounts = ["points", "deduct", "false-start"].map { key in
      fields[key].flatMap { points($0) } ?? .zero
    }
    let stakes = (fields["stakes"].map { list($0) } ?? []).compactMap { points($0) }
    guard let kind, let count else { return nil }
    if kind == .risk, stakes.isEmpty, fields["stakes"] == nil {
      settings.report(.missingKey("stakes"), at: start(of: value))
    }
    var round = ContestRound(kind, count: count)
    round.title = title
    (round.points, round.deduction, round.falseStart) = (amounts[0], amounts[1], amounts[2])
    round.stakes = Array(stakes.prefix(9))
    round.seconds = seconds
    return round
  }

  /// Points, nothing included.
  private mutating func points(_ value: YAMLValue) -> Points? {
    settings.read(value, as: .points) { Points($0) }
  }

  /// The items of a list that must have one at least.
  private mutating func list(_ value: YAMLValue) -> [YAMLValue] {
    let items = settings.list(value)
    if case .list = value.content, items.isEmpty { settings.report(.emptyList, at: value.range) }
    return items
  }

  private func start(of value: YAMLValue) -> ByteRange {
    ByteRange(start: value.range.start, end: value.range.start)
  }
}
