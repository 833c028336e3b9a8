import Diagnostics
import Papers
import Questions

/// Turns the tree of a blueprint's file into a blueprint.
struct BlueprintReader {
  var settings = SettingsReader()

  private static let keys = [
    "id", "title", "summary", "language", "minutes", "pass", "book", "round", "attempts", "counts",
    "retake-days", "from", "sections",
  ]

  mutating func read(_ root: YAMLValue) -> Blueprint? {
    let fields = settings.fields(
      root, known: Self.keys, required: ["id", "title", "minutes", "pass", "sections"],
      at: start(of: root))
    let id = fields["id"].flatMap { settings.read($0, as: .bankID) { BlueprintID($0) } }
    let title = fields["title"].flatMap { settings.text($0) }
    let rules = rules(fields)
    let sources = fields["from"].map { self.sources($0) } ?? []
    let sections = (fields["sections"].map { filled($0) } ?? []).compactMap { section($0) }
    let texts = ["summary", "language"].map { key in fields[key].flatMap { settings.text($0) } }
    guard let id, let title, let rules, !sections.isEmpty else { return nil }
    var blueprint = Blueprint(id: id, title: title, rules: rules, sections: sections)
    blueprint.sources = sources
    blueprint.summary = texts[0]
    if let language = texts[1] { blueprint.language = language }
    if rules.passMark > blueprint.fullPoints, let pass = fields["pass"] {
      settings.report(
        .passMarkTooHigh(rules.passMark, full: blueprint.fullPoints), at: pass.range)
    }
    return blueprint
  }

  // MARK: Rules

  private mutating func rules(_ fields: [String: YAMLValue]) -> PaperRules? {
    let minutes = fields["minutes"].flatMap { settings.number($0, in: 1...600) }
    let pass = fields["pass"].flatMap { points($0) }
    let isOpen = fields["book"].flatMap {
      settings.word($0, among: [("closed", false), ("open", true)])
    }
    let step = fields["round"].flatMap { points($0) }
    let retakes = retakes(fields)
    guard let minutes, let pass else { return nil }
    var rules = PaperRules(minutes: minutes, passMark: pass)
    rules.isOpenBook = isOpen ?? false
    rules.step = step ?? .hundredth
    rules.retakes = retakes
    return rules
  }

  private mutating func retakes(_ fields: [String: YAMLValue]) -> RetakeRule {
    var rule = RetakeRule()
    if let value = fields["attempts"] {
      rule.attempts =
        value.text == "unlimited" ? nil : settings.number(value, in: 1...99) ?? rule.attempts
    }
    if let value = fields["counts"] {
      let words = RetakeRule.Counting.allCases.map { ($0.rawValue, $0) }
      rule.counting = settings.word(value, among: words) ?? rule.counting
    }
    rule.withinDays = fields["retake-days"].flatMap { settings.number($0, in: 1...366) }
    return rule
  }

  /// Points above nothing.
  private mutating func points(_ value: YAMLValue) -> Points? {
    settings.read(value, as: .points) { text in Points(text).flatMap { $0 > .zero ? $0 : nil } }
  }

  // MARK: Sections

  private mutating func section(_ value: YAMLValue) -> BlueprintSection? {
    let fields = settings.fields(
      value,
      known: ["type", "count", "points", "marking", "heading", "from", "difficulty"],
      required: ["type", "count", "points"], at: start(of: value))
    let types = QuestionType.allCases.map { ($0.rawValue, $0) }
    let type = fields["type"].flatMap { settings.word($0, among: types) }
    let count = fields["count"].flatMap { settings.number($0, in: 1...200) }
    let points = fields["points"].flatMap { self.points($0) }
    let marking = fields["marking"].flatMap {
      settings.read($0, as: .marking) { MarkingPolicy($0) }
    }
    let heading = fields["heading"].flatMap { settings.text($0) }
    let sources = fields["from"].map { self.sources($0) } ?? []
    let shares = fields["difficulty"].map { self.shares($0) } ?? []
    guard let type, let count, let points else { return nil }
    let place = fields["type"]?.range ?? value.range
    var section = BlueprintSection(type: type, count: count, pointsEach: points, at: place)
    section.marking = marking ?? .standard
    (section.heading, section.sources, section.shares) = (heading, sources, shares)
    return section
  }

  private mutating func shares(_ value: YAMLValue) -> [DifficultyShare] {
    let entries = settings.entries(value)
    let shares = entries.compactMap { entry -> DifficultyShare? in
      let key = YAMLValue(.scalar(entry.key), at: entry.keyRange)
      let levels = settings.read(key, as: .difficultyLevels) { Self.levels($0) }
      let percent = settings.number(entry.value, in: 1...100)
      guard let levels, let percent else { return nil }
      return DifficultyShare(levels: levels, percent: percent)
    }
    let sum = shares.reduce(0) { $0 + $1.percent }
    if shares.count == entries.count, sum != 100 {
      settings.report(.sharesNotWhole(sum), at: entries.first?.keyRange ?? value.range)
    }
    for (index, share) in shares.enumerated() where shares.count == entries.count {
      guard shares[..<index].contains(where: { $0.levels.overlaps(share.levels) }) else { continue }
      settings.report(.overlappingLevels(entries[index].key), at: entries[index].keyRange)
    }
    return shares
  }

  /// `3` or `1-2`.
  private static func levels(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(ends.count), let first = ends.first.flatMap(\.self),
      let last = ends.last.flatMap(\.self), first <= last, first >= 1, last <= 5
    else { return nil }
    return first...last
  }

  // MARK: Sources

  private mutating func sources(_ value: YAMLValue) -> [BlueprintSource] {
    filled(value).compactMap { source($0) }
  }

  private mutating func source(_ value: YAMLValue) -> BlueprintSource? {
    let fields = settings.fields(
      value, known: ["bank", "chapters", "tags"], at: start(of: value))
    var source = BlueprintSource(at: fields["bank"]?.range ?? value.range)
    source.bank = fields["bank"].flatMap { settings.read($0, as: .bankID) { BankID($0) } }
    source.chapters = fields["chapters"].map { settings.texts($0) } ?? []
    source.tags = fields["tags"].map { settings.texts($0) } ?? []
    if let chapters = fields["chapters"], fields["bank"] == nil {
      settings.report(.missingKey("bank"), at: chapters.range)
    }
    return source
  }

  // MARK: Shapes

  /// The items of a list that must have one at least.
  private mutating func filled(_ value: YAMLValue) -> [YAMLValue] {
    let items = settings.list(value)
    if case .list = value.content, items.isEmpty { settings.report(.emptyList, at: value.range) }
    return items
  }

  private func start(of value: YAMLValue) -> ByteRange {
    ByteRange(start: value.range.start, end: value.range.start)
  }
}
