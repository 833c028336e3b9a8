import Diagnostics
import Questions

/// Turns the tree of a file into a rubric.
struct RubricReader {
  var settings = SettingsReader()

  mutating func read(_ root: YAMLValue) -> Rubric? {
    let fields = settings.fields(
      root, known: ["id", "title", "summary", "about", "indicators", "bands"],
      required: ["id", "title", "about", "indicators"], at: start(of: root))
    let id = fields["id"].flatMap { settings.read($0, as: .bankID) { BankID($0)?.text } }
    let title = fields["title"].flatMap { settings.text($0) }
    let summary = fields["summary"].flatMap { settings.text($0) }
    let subjects = Rubric.Subject.allCases.map { ($0.rawValue, $0) }
    let subject = fields["about"].flatMap { settings.word($0, among: subjects) }
    let indicators = (fields["indicators"].map { list($0) } ?? []).compactMap { indicator($0) }
    let bands = (fields["bands"].map { list($0) } ?? []).compactMap { band($0) }
    guard let id, let title, let subject, !indicators.isEmpty else { return nil }
    var rubric = Rubric(id: id, title: title, subject: subject, indicators: indicators)
    rubric.summary = summary
    rubric.bands = bands.sorted { $0.from > $1.from }
    return rubric
  }

  private mutating func band(_ value: YAMLValue) -> Rubric.Band? {
    let fields = settings.fields(
      value, known: ["title", "from"], required: ["title", "from"], at: start(of: value))
    guard let title = fields["title"].flatMap({ settings.text($0) }),
      let from = fields["from"].flatMap({ points($0) })
    else { return nil }
    return Rubric.Band(title: title, from: from)
  }

  private mutating func indicator(_ value: YAMLValue) -> Rubric.Indicator? {
    let fields = settings.fields(
      value,
      known: [
        "title", "weight", "measure", "track", "banks", "column", "target", "scored", "points",
        "steps", "cap",
      ], required: ["title", "weight", "measure"], at: start(of: value))
    let title = fields["title"].flatMap { settings.text($0) }
    let weight = fields["weight"].flatMap { points($0) }
    let cap = fields["cap"].flatMap { points($0) }
    let measure = measure(fields, title: title, at: start(of: value))
    let scoring = scoring(fields, of: measure, at: start(of: value))
    guard let title, let weight, let measure, let scoring else { return nil }
    if weight == .zero, fields["cap"] == nil {
      settings.report(.missingKey("cap"), at: start(of: value))
    }
    return Rubric.Indicator(
      title: title, weight: weight, measure: measure, scoring: scoring, cap: cap)
  }

  // MARK: Measure

  private enum MeasureName: String, CaseIterable {
    case attendance, trainings, tests, passed, lessons, mastered, keyed
  }

  private mutating func measure(
    _ fields: [String: YAMLValue], title: String?, at place: ByteRange
  ) -> Measure? {
    let names = MeasureName.allCases.map { ($0.rawValue, $0) }
    guard let name = fields["measure"].flatMap({ settings.word($0, among: names) }) else {
      return nil
    }
    let own: [MeasureName: String] = [.lessons: "track", .mastered: "banks", .keyed: "column"]
    for (other, key) in own where other != name {
      if let value = fields[key] {
        settings.report(.excludedKey(key, by: "measure"), at: value.range)
      }
    }
    switch name {
    case .attendance: return .attendance
    case .trainings: return .trainings
    case .tests: return .tests
    case .passed: return .passed
    case .lessons:
      guard let value = fields["track"] else {
        settings.report(.missingKey("track"), at: place)
        return nil
      }
      return settings.read(value, as: .bankID) { BankID($0)?.text }.map { .lessons(track: $0) }
    case .mastered:
      let banks = (fields["banks"].map { list($0) } ?? []).compactMap { value in
        settings.read(value, as: .bankID) { BankID($0) }
      }
      return .mastered(banks: banks)
    case .keyed:
      let column = fields["column"].map { settings.text($0) } ?? title
      return column.map { .keyed(column: $0) }
    }
  }

  // MARK: Scoring

  private enum ScoringName: String, CaseIterable {
    case proportional, reached, each, steps
  }

  private mutating func scoring(
    _ fields: [String: YAMLValue], of measure: Measure?, at place: ByteRange
  ) -> Scoring? {
    let names = ScoringName.allCases.map { ($0.rawValue, $0) }
    let name = fields["scored"].map { settings.word($0, among: names) } ?? .proportional
    guard let name else { return nil }
    let needed: [ScoringName: String] = [
      .proportional: "target", .reached: "target", .each: "points", .steps: "steps",
    ]
    for key in Set(needed.values) where key != needed[name] {
      if let value = fields[key] {
        settings.report(.excludedKey(key, by: "scored"), at: value.range)
      }
    }
    guard let key = needed[name], let value = fields[key] else {
      settings.report(.missingKey(needed[name] ?? ""), at: place)
      return nil
    }
    switch name {
    case .proportional: return amount(value, of: measure).map { .proportional(target: $0) }
    case .reached: return amount(value, of: measure).map { .reached(target: $0) }
    case .each:
      if measure?.unit == .percent { settings.report(.wrongUnit, at: value.range) }
      return points(value).map { .each($0) }
    case .steps: return steps(value, of: measure)
    }
  }

  private mutating func steps(_ value: YAMLValue, of measure: Measure?) -> Scoring? {
    var steps: [Scoring.Step] = []
    for item in list(value) {
      let fields = settings.fields(
        item, known: ["from", "points"], required: ["from", "points"], at: start(of: item))
      guard let from = fields["from"].flatMap({ amount($0, of: measure) }),
        let points = fields["points"].flatMap({ points($0) })
      else { continue }
      if let last = steps.last,
        last.from >= from || last.points > points || last.from.unit != from.unit
      {
        settings.report(.stepsFall, at: item.range)
      }
      steps.append(Scoring.Step(from: from, points: points))
    }
    return steps.isEmpty ? nil : .steps(steps)
  }

  /// An amount above nothing, in per cent or not as the measure is.
  private mutating func amount(_ value: YAMLValue, of measure: Measure?) -> Amount? {
    guard let amount = settings.read(value, as: .amount, { Amount($0) }) else { return nil }
    if let unit = measure?.unit, unit != amount.unit {
      settings.report(.wrongUnit, at: value.range)
    }
    guard amount.hundredths > 0 else {
      settings.report(.badValue(amount.description, expected: .amount), at: value.range)
      return nil
    }
    return amount
  }

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
