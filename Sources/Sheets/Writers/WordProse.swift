import Pages
import WordProcessing

/// Markdown as banks use it, as paragraphs: its bold stays bold, its lists keep their marks, its tables become lines.
struct WordProse {
  private(set) var paragraphs: [WordParagraph] = []

  /// With something before its first words and behind its last ones.
  init(_ text: String, before: [PrintRun], after: [PrintRun]) {
    for node in MarkdownText(text, breaks: .kept).nodes { add(node, mark: "") }
    if paragraphs.isEmpty { paragraphs = [WordParagraph([])] }
    paragraphs[0].runs = before.map(\.word) + paragraphs[0].runs
    paragraphs[paragraphs.count - 1].runs += after.map(\.word)
  }

  private mutating func add(_ node: HTMLNode, mark: String) {
    guard case .element(let tag, _, let content) = node else {
      return append(Self.runs(node, isBold: false), mark)
    }
    switch tag {
    case .ul: for item in content { add(item, mark: "• ") }
    case .ol: for (index, item) in content.enumerated() { add(item, mark: "\(index + 1). ") }
    case .blockquote, .table, .thead, .tbody, .div, .section:
      for part in content { add(part, mark: mark) }
    case .li where content.contains(where: \.isBlock): for part in content { add(part, mark: mark) }
    case .tr:
      let cells = content.map { Self.runs($0, isBold: false) }
      append(Array(cells.joined(separator: [WordRun("　")])), mark)
    case .h1, .h2, .h3, .h4: append(Self.runs(node, isBold: true), mark)
    default: append(Self.runs(node, isBold: false), mark)
    }
  }

  private mutating func append(_ runs: [WordRun], _ mark: String) {
    paragraphs.append(WordParagraph(mark.isEmpty ? runs : [WordRun(mark)] + runs))
  }

  private static func runs(_ node: HTMLNode, isBold: Bool) -> [WordRun] {
    switch node {
    case .text(let text): [WordRun(text, bold: isBold)]
    case .element(.br, _, _): [WordRun(.lineBreak)]
    case .element(let tag, _, let content):
      content.flatMap { runs($0, isBold: isBold || tag == .strong) }
    }
  }
}

extension HTMLNode {
  /// Whether it stands for itself and not in a line.
  fileprivate var isBlock: Bool {
    guard case .element(let tag, _, _) = self else { return false }
    return [.p, .ul, .ol, .li, .table, .blockquote, .pre].contains(tag)
  }
}
