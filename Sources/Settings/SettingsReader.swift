import Dates
import Diagnostics

/// Reads typed values out of a YAML tree and collects what is wrong with them. Every function gives `nil`
/// after reporting why, so a caller can go on with the rest.
struct SettingsReader {
  private(set) var problems: [Diagnostic<SettingsProblem>] = []

  mutating func report(_ problem: SettingsProblem, at range: ByteRange, fix: String? = nil) {
    problems.append(Diagnostic(problem, at: range, fix: fix.map { Fix(range, $0) }))
  }

  /// All entries of a mapping; none if it is not one.
  mutating func entries(_ value: YAMLValue) -> [YAMLEntry] {
    guard case .mapping(let entries) = value.content else {
      report(.wrongShape(expected: .mapping), at: value.range)
      return []
    }
    return entries
  }

  /// The values of a mapping by key. Other keys than `known` are reported, with the one that was meant, and
  /// so is any of `required` that is absent, at `place`.
  mutating func fields(
    _ value: YAMLValue, known: [String], required: [String] = [], at place: ByteRange
  ) -> [String: YAMLValue] {
    var fields: [String: YAMLValue] = [:]
    let entries = entries(value)
    for entry in entries {
      if known.contains(entry.key) {
        fields[entry.key] = entry.value
      } else {
        let nearest = EditDistance.nearest(to: entry.key, among: known.filter { fields[$0] == nil })
        report(.unknownKey(entry.key, nearest: nearest), at: entry.keyRange, fix: nearest)
      }
    }
    guard case .mapping = value.content else { return fields }
    for key in required where fields[key] == nil { report(.missingKey(key), at: place) }
    return fields
  }

  mutating func list(_ value: YAMLValue) -> [YAMLValue] {
    guard case .list(let items) = value.content else {
      report(.wrongShape(expected: .list), at: value.range)
      return []
    }
    return items
  }

  /// A text that is not empty.
  mutating func text(_ value: YAMLValue) -> String? {
    guard let text = value.text else {
      report(.wrongShape(expected: .text), at: value.range)
      return nil
    }
    guard !text.isEmpty else {
      report(.badValue(text, expected: .text), at: value.range)
      return nil
    }
    return text
  }

  /// The texts of a list.
  mutating func texts(_ value: YAMLValue) -> [String] {
    list(value).compactMap { text($0) }
  }

  /// The value of a text, read by `parse`; reported as not being of that kind if that gives `nil`.
  mutating func read<Value>(
    _ value: YAMLValue, as kind: SettingsKind, _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = text(value) else { return nil }
    if let result = parse(text) { return result }
    report(.badValue(text, expected: kind), at: value.range)
    return nil
  }

  mutating func date(_ value: YAMLValue) -> CalendarDate? {
    read(value, as: .date) { CalendarDate($0) }
  }

  mutating func number(_ value: YAMLValue, in range: ClosedRange<Int>) -> Int? {
    read(value, as: .number(range)) { text in
      guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
        return nil
      }
      return Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// One of some words.
  mutating func word<Value>(_ value: YAMLValue, among words: [(String, Value)]) -> Value? {
    read(value, as: .word(words.map(\.0))) { text in words.first { $0.0 == text }?.1 }
  }
}
