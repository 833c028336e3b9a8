import Diagnostics
import Yams

/// Turns libyaml's tree into ours, which has byte ranges and no second key of one name.
struct YAMLConverter {
  private(set) var problems: [Diagnostic<SettingsProblem>] = []
  private let bytes: [UInt8]
  private let lines: YAMLLines
  /// Each node takes a byte of the text, unless aliases multiply it.
  private var budget: Int

  init(_ source: SourceText, lines: YAMLLines) {
    bytes = source.bytes
    self.lines = lines
    budget = 2 * bytes.count + 2
  }

  /// `nil`, with a problem, where aliases make the tree larger than the text.
  mutating func value(_ node: Node) -> YAMLValue? {
    let start = node.mark.map { lines.offset(line: $0.line, column: $0.column) } ?? 0
    guard budget > 0 else { return nil }
    budget -= 1
    if budget == 0 {
      problems.append(Diagnostic(.syntax("too many aliases"), at: lines.rest(from: start)))
    }
    switch node {
    case .scalar(let scalar):
      return YAMLValue(.scalar(scalar.string), at: range(of: scalar, from: start))
    case .sequence(let sequence):
      let items = sequence.compactMap { value($0) }
      return YAMLValue(.list(items), at: range(from: start, lastEnd: items.last?.range.end))
    case .mapping(let mapping):
      let entries = entries(mapping)
      return YAMLValue(
        .mapping(entries), at: range(from: start, lastEnd: entries.last?.value.range.end))
    case .alias:
      return nil
    }
  }

  private mutating func entries(_ mapping: Node.Mapping) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var keys: Set<String> = []
    for (key, value) in mapping {
      guard let key = self.value(key), let value = self.value(value) else { continue }
      guard let name = key.text else {
        problems.append(Diagnostic(.wrongShape(expected: .text), at: key.range))
        continue
      }
      if keys.insert(name).inserted {
        entries.append(YAMLEntry(key: name, at: key.range, value: value))
      } else {
        problems.append(Diagnostic(.repeatedKey(name), at: key.range))
      }
    }
    return entries
  }

  private func range(of scalar: Node.Scalar, from start: Int) -> ByteRange {
    let rest = bytes[min(start, bytes.count)...]
    if let quote = rest.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
      scalar.style == .singleQuoted || scalar.style == .doubleQuoted
    {
      var index = start + 1
      while index < bytes.count, bytes[index] != quote || isDoubled(index, quote) {
        let isEscape = quote == UInt8(ascii: "\"") && bytes[index] == UInt8(ascii: "\\")
        index += isEscape || bytes[index] == quote ? 2 : 1
      }
      return ByteRange(start, min(index + 1, bytes.count))
    }
    let isWhole = rest.starts(with: scalar.string.utf8)
    return isWhole ? ByteRange(start, start + scalar.string.utf8.count) : lines.rest(from: start)
  }

  /// '' within '…'
  private func isDoubled(_ index: Int, _ quote: UInt8) -> Bool {
    quote == UInt8(ascii: "'") && index + 1 < bytes.count && bytes[index + 1] == quote
  }

  /// A list or mapping up to its last part, and to the closing bracket if it has one.
  private func range(from start: Int, lastEnd: UInt32?) -> ByteRange {
    let end = max(start, lastEnd.map(Int.init) ?? start)
    guard start < bytes.count, let close = [0x5B: 0x5D, 0x7B: 0x7D][bytes[start]] as UInt8? else {
      return ByteRange(start, end)
    }
    let bracket = bytes[max(end, start + 1)...].firstIndex(of: close)
    return ByteRange(start, bracket.map { $0 + 1 } ?? max(end, start + 1))
  }
}
