import Dates
import Diagnostics
import Questions
import Statutes
import Yams

/// Turns a front matter into a bank's header. Every scalar is taken as it was typed.
struct FrontMatterReader {
  private(set) var findings: [Diagnostic<BankProblem>] = []
  private let block: FrontMatterBlock
  private let isReadable: Bool
  private var composer: FrontMatterComposer
  private var header: BankHeader?

  init(_ source: SourceText, _ block: FrontMatterBlock) {
    self.block = block
    isReadable = block.isClosed && block.content.count <= BankReader.longestLine
    composer = FrontMatterComposer(source, isReadable ? block.content : block.opening)
  }

  /// `nil` if the bank has no id, and so no question of it has a name.
  mutating func read() -> BankHeader? {
    guard isReadable else {
      report(block.isClosed ? .tooLong : .unclosed, at: block.opening)
      return nil
    }
    let root = composer.compose()
    findings += composer.findings
    guard let pairs = root?.mapping else {
      if let root, root.scalar?.string.isEmpty != true {
        report(.notKeysAndValues, at: composer.range(of: root))
      } else if findings.isEmpty {
        report(.missing(.id), at: block.opening)
      }
      return nil
    }
    header = startHeader(pairs)
    for (key, value) in pairs { read(key, value) }
    return header
  }

  private mutating func startHeader(_ pairs: Node.Mapping) -> BankHeader? {
    let id = text(pairs["id"])
    let title = text(pairs["title"])
    if title == nil { report(.missing(.title), at: block.opening) }
    guard let id else {
      report(.missing(.id), at: block.opening)
      return nil
    }
    return BankID(id).map { BankHeader(id: $0, title: title ?? id) }
  }

  private mutating func read(_ key: Node, _ value: Node) {
    let name = key.scalar?.string ?? ""
    guard let known = FrontMatterKey(rawValue: name) else {
      let meant = EditDistance.nearest(to: name, among: FrontMatterKey.allCases.map(\.rawValue))
      report(
        .unknownKey(name, meant: meant.flatMap(FrontMatterKey.init)), at: composer.range(of: key))
      return
    }
    switch known {
    case .laws: readLaws(value)
    case .authors: readAuthors(value)
    default:
      guard let text = value.scalar?.string else {
        report(.badValue(known), at: composer.range(of: value))
        return
      }
      set(known, text.isEmpty ? nil : text, value)
    }
  }

  private mutating func set(_ key: FrontMatterKey, _ text: String?, _ node: Node) {
    switch key {
    case .id:
      if let text, BankID(text) == nil { report(.badValue(.id), at: composer.range(of: node)) }
    case .language:
      guard let text else { return }
      let isTag = text.utf8.allSatisfy { $0 == .hyphen || $0.isDigit || ($0 | 0x20) &- 0x61 < 26 }
      if isTag {
        header?.language = text
      } else {
        report(.badValue(key), at: composer.range(of: node))
      }
    case .license: header?.license = text
    case .region: header?.region = text
    case .audience: header?.audience = text
    case .version: header?.version = text
    case .title, .laws, .authors: break
    }
  }

  private mutating func readLaws(_ value: Node) {
    if value.scalar?.string.isEmpty == true { return }
    guard let pairs = value.mapping else {
      report(.badValue(.laws), at: composer.range(of: value))
      return
    }
    for (name, date) in pairs {
      if let name = text(name), let day = text(date).flatMap({ CalendarDate($0) }) {
        header?.laws[LawName(name)] = day
      } else {
        report(.badValue(.laws), at: composer.range(of: date))
      }
    }
  }

  private mutating func readAuthors(_ value: Node) {
    let nodes = value.sequence.map(Array.init) ?? [value]
    for node in nodes {
      if let author = text(node) {
        header?.authors.append(author)
      } else if node.scalar == nil {
        report(.badValue(.authors), at: composer.range(of: node))
      }
    }
  }

  /// The text of a scalar, if it has any.
  private func text(_ node: Node?) -> String? {
    guard let text = node?.scalar?.string, !text.isEmpty else { return nil }
    return text
  }

  private mutating func report(_ fault: FrontMatterFault, at range: ByteRange) {
    findings.append(Diagnostic(.badFrontMatter(fault), at: range))
  }
}
