import Diagnostics
import Statutes

extension TrackReader {
  mutating func checklist(_ value: YAMLValue) -> [ChecklistStage] {
    filled(value).compactMap { item in
      let fields = settings.fields(
        item, known: ["title", "steps"], required: ["title", "steps"], at: start(of: item))
      let title = fields["title"].flatMap { settings.text($0) }
      let steps = (fields["steps"].map { filled($0) } ?? []).compactMap { step($0) }
      return title.map { ChecklistStage(title: $0, steps: steps) }
    }
  }

  private mutating func step(_ value: YAMLValue) -> ChecklistStep? {
    let fields = settings.fields(
      value,
      known: ["do", "who", "when", "days-before", "limit", "if", "note", "region", "basis"],
      required: ["do", "basis"], at: start(of: value))
    let task = fields["do"].flatMap { settings.text($0) }
    let basis = fields["basis"].map { citations($0) }
    let time = time(fields)
    let texts = ["who", "limit", "if", "note", "region"].map { key in
      fields[key].flatMap { settings.text($0) }
    }
    guard let task, let basis else { return nil }
    var step = ChecklistStep(task, basis: basis)
    step.time = time
    (step.actor, step.limit, step.condition) = (texts[0], texts[1], texts[2])
    (step.note, step.region) = (texts[3], texts[4])
    return step
  }

  private mutating func time(_ fields: [String: YAMLValue]) -> StepTime? {
    let words: [(String, StepTime)] = [
      ("before", .before), ("preparatory", .preparatory), ("first-day", .firstDay),
      ("during", .during), ("after", .after),
    ]
    let word = fields["when"].flatMap { settings.word($0, among: words) }
    guard let value = fields["days-before"] else { return word }
    if fields["when"] != nil {
      settings.report(.excludedKey("days-before", by: "when"), at: value.range)
    }
    return settings.number(value, in: 1...366).map { .daysBefore($0) }
  }

  /// Citations, written as in banks.
  private mutating func citations(_ value: YAMLValue) -> [LocatedCitation] {
    guard let text = settings.text(value) else { return [] }
    let reading = CitationParser.parse(text, at: Int(value.range.start))
    for problem in reading.problems {
      settings.report(.citation(problem.problem), at: problem.range)
    }
    return reading.citations
  }
}
