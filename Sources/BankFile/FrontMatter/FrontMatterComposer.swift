import Diagnostics
import Yams

/// Has the YAML parser read a front matter. The parser stops at its first fault; so the lines at fault are
/// blanked in a working copy, which keeps all positions, and the copy is read again.
struct FrontMatterComposer {
  private(set) var findings: [Diagnostic<BankProblem>] = []
  private let source: SourceText
  /// The lines of the front matter, without their breaks.
  private let lines: [ByteRange]
  private var texts: [String]

  /// A front matter with more faults than this is given up.
  private static let mostFaults = 20

  init(_ source: SourceText, _ range: ByteRange) {
    self.source = source
    lines = source.lines(in: range)
    texts = lines.map { source.text(in: $0) }
  }

  /// The root of what could be read; `nil` if that is nothing.
  mutating func root() -> FrontMatterNode? {
    compose().map(converted)
  }

  private mutating func compose() -> Node? {
    for _ in 0..<Self.mostFaults {
      do {
        let parser = try Parser(
          yaml: texts.joined(separator: "\n"), resolver: .basic, encoding: .utf8)
        return try parser.singleRoot()
      } catch {
        guard blankFault(error) else { return nil }
      }
    }
    return nil
  }

  private func converted(_ node: Node) -> FrontMatterNode {
    let content: FrontMatterNode.Content =
      switch node {
      case .scalar(let scalar): .text(scalar.string)
      case .mapping(let pairs): .mapping(pairs.map { (converted($0.key), converted($0.value)) })
      case .sequence(let nodes): .list(nodes.map(converted))
      case .alias: .other
      }
    return FrontMatterNode(content: content, range: range(of: node))
  }

  /// The rest of the line from the place of a node on.
  private func range(of node: Node) -> ByteRange {
    guard let mark = node.mark else { return lines[0] }
    return range(line: mark.line - 1, column: mark.column - 1)
  }

  private mutating func blankFault(_ error: any Error) -> Bool {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let line = nearestText(at: mark.line - 1)
      report(
        .notYAML(problem), range(line: line, column: line == mark.line - 1 ? mark.column - 1 : 0))
      return blank(line)
    case .duplicatedKeysInMapping(let keys, _):
      return blankRepeated(keys.sorted().first ?? "")
    case .reader(let problem, _, _, _):
      report(.notYAML(problem), lines[0])
      return false
    default:
      report(.notYAML("\(error)"), lines[0])
      return false
    }
  }

  private mutating func report(_ fault: FrontMatterFault, _ range: ByteRange) {
    findings.append(Diagnostic(.badFrontMatter(fault), at: range))
  }

  /// Blanks the second line with a key, and what belongs to it.
  private mutating func blankRepeated(_ key: String) -> Bool {
    let starting = texts.indices.filter { texts[$0].drop { $0 == " " }.hasPrefix(key) }
    guard let line = starting.dropFirst().first ?? starting.first else { return false }
    let indentation = texts[line].prefix { $0 == " " }.count
    report(.repeatedKey(key), range(line: line, column: indentation))
    var next = line + 1
    while next < texts.count, texts[next].prefix(while: { $0 == " " }).count > indentation {
      texts[next] = ""
      next += 1
    }
    return blank(line)
  }

  private mutating func blank(_ line: Int) -> Bool {
    guard texts.indices.contains(line), !texts[line].isEmpty else { return false }
    texts[line] = ""
    return true
  }

  /// That line or, since a fault may only show at the end, the last one before it that has text.
  private func nearestText(at line: Int) -> Int {
    let line = min(line, texts.count - 1)
    return texts[...line].lastIndex { $0.contains { $0 != " " && $0 != "\t" } } ?? line
  }

  private func range(line: Int, column: Int) -> ByteRange {
    let line = lines[min(line, lines.count - 1)]
    let prefix = source.text(in: line).unicodeScalars.prefix(column)
    let start = min(Int(line.start) + String(prefix).utf8.count, Int(line.end))
    return ByteRange(start, Int(line.end))
  }
}
