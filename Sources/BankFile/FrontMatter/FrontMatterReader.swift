import Dates
import Diagnostics
import Questions
import Statutes

/// Turns a front matter into a bank's header. Every scalar is taken as it was typed.
struct FrontMatterReader {
  private(set) var findings: [Diagnostic<BankProblem>] = []
  private let block: FrontMatterBlock
  private let isReadable: Bool
  private let source: SourceText
  private var header: BankHeader?

  init(_ source: SourceText, _ block: FrontMatterBlock) {
    self.source = source
    self.block = block
    isReadable = block.isClosed && block.content.count <= BankReader.longestLine
  }

  /// `nil` if the bank has no id, and so no question of it has a name.
  mutating func read() -> BankHeader? {
    guard isReadable else {
      report(block.isClosed ? .tooLong : .unclosed, at: block.opening)
      return nil
    }
    let root = composed()
    guard let root, case .mapping(let pairs) = root.content else {
      if let root, root.scalar?.isEmpty != true {
        report(.notKeysAndValues, at: root.range)
      } else if findings.isEmpty {
        report(.missing(.id), at: block.opening)
      }
      return nil
    }
    header = startHeader(root)
    for (key, value) in pairs { read(key, value) }
    return header
  }

  private mutating func composed() -> FrontMatterNode? {
    if let plain = PlainFrontMatter.root(source, block.content) { return plain }
    var composer = FrontMatterComposer(source, block.content)
    let root = composer.root()
    findings += composer.findings
    return root
  }

  private mutating func startHeader(_ root: FrontMatterNode) -> BankHeader? {
    let id = root["id"]?.text
    let title = root["title"]?.text
    if title == nil { report(.missing(.title), at: block.opening) }
    guard let id else {
      report(.missing(.id), at: block.opening)
      return nil
    }
    return BankID(id).map { BankHeader(id: $0, title: title ?? id) }
  }

  private mutating func read(_ key: FrontMatterNode, _ value: FrontMatterNode) {
    let name = key.scalar ?? ""
    guard let known = FrontMatterKey(rawValue: name) else {
      let meant = EditDistance.nearest(to: name, among: FrontMatterKey.allCases.map(\.rawValue))
      report(
        .unknownKey(name, meant: meant.flatMap(FrontMatterKey.init)), at: key.range)
      return
    }
    switch known {
    case .laws: readLaws(value)
    case .authors: readAuthors(value)
    default:
      guard let text = value.scalar else {
        report(.badValue(known), at: value.range)
        return
      }
      set(known, text.isEmpty ? nil : text, value)
    }
  }

  private mutating func set(_ key: FrontMatterKey, _ text: String?, _ node: FrontMatterNode) {
    switch key {
    case .id:
      if let text, BankID(text) == nil { report(.badValue(.id), at: node.range) }
    case .language:
      guard let text else { return }
      let isTag = text.utf8.allSatisfy { $0 == .hyphen || $0.isDigit || ($0 | 0x20) &- 0x61 < 26 }
      if isTag {
        header?.language = text
      } else {
        report(.badValue(key), at: node.range)
      }
    case .license: header?.license = text
    case .region: header?.region = text
    case .audience: header?.audience = text
    case .version: header?.version = text
    case .title, .laws, .authors: break
    }
  }

  private mutating func readLaws(_ value: FrontMatterNode) {
    if value.scalar?.isEmpty == true { return }
    guard case .mapping(let pairs) = value.content else {
      report(.badValue(.laws), at: value.range)
      return
    }
    for (name, date) in pairs {
      if let name = name.text, let day = date.text.flatMap({ CalendarDate($0) }) {
        header?.laws[LawName(name)] = day
      } else {
        report(.badValue(.laws), at: date.range)
      }
    }
  }

  private mutating func readAuthors(_ value: FrontMatterNode) {
    var nodes = [value]
    if case .list(let authors) = value.content { nodes = authors }
    for node in nodes {
      if let author = node.text {
        header?.authors.append(author)
      } else if node.scalar == nil {
        report(.badValue(.authors), at: node.range)
      }
    }
  }

  private mutating func report(_ fault: FrontMatterFault, at range: ByteRange) {
    findings.append(Diagnostic(.badFrontMatter(fault), at: range))
  }
}
