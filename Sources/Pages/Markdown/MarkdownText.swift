/// The part of Markdown that banks use, as nodes: paragraphs, lists, tables, quotations, headings, code,
/// and in a line **bold** and `code`. Everything else, links and HTML among it, stays the text it is.
package struct MarkdownText: Sendable {
  /// What becomes of line breaks within a paragraph.
  package enum LineBreaks: Sendable {
    /// They are spaces, or nothing between two Chinese characters.
    case joined
    /// They stay, as a terminal shows them.
    case kept
  }

  /// Quotations and lists within one another are followed so deep, then taken as text; nobody nests deeper,
  /// and a hostile bank could make the stack overflow.
  private static let deepest = 4

  let lines: [Substring]
  let breaks: LineBreaks
  let depth: Int

  package init(_ text: String, breaks: LineBreaks = .joined) {
    self.init(text.split(omittingEmptySubsequences: false) { $0.isNewline }, breaks, depth: 0)
  }

  private init(_ lines: [Substring], _ breaks: LineBreaks, depth: Int) {
    self.lines = lines
    self.breaks = breaks
    self.depth = depth
  }

  /// The text as block elements; none if it is blank. O(length).
  package var nodes: [HTMLNode] {
    var nodes: [HTMLNode] = []
    var rest = lines[...]
    while let line = rest.first {
      let kind = kind(of: line, after: rest.dropFirst().first)
      switch kind {
      case .blank: rest.removeFirst()
      case .heading(let words):
        nodes.append(HTMLNode(.h4, MarkdownLine(words).nodes))
        rest.removeFirst()
      case .fence: nodes.append(takeCode(&rest))
      case .quote: nodes.append(takeQuote(&rest))
      case .bullet, .number: nodes.append(takeList(&rest, like: kind))
      case .table: nodes.append(MarkdownTable.take(&rest))
      case .text: nodes.append(takeParagraph(&rest))
      }
    }
    return nodes
  }

  private func kind(of line: Substring, after next: Substring?) -> MarkdownLine.Kind {
    let kind = MarkdownLine.kind(of: line, before: next)
    guard depth >= Self.deepest else { return kind }
    return switch kind {
    case .quote, .bullet, .number: .text
    default: kind
    }
  }

  private func takeCode(_ rest: inout ArraySlice<Substring>) -> HTMLNode {
    rest.removeFirst()
    let code = rest.prefix { MarkdownLine.kind(of: $0, before: nil) != .fence }
    rest = rest.dropFirst(code.count + 1)
    return HTMLNode(.pre, code.joined(separator: "\n"))
  }

  private func takeQuote(_ rest: inout ArraySlice<Substring>) -> HTMLNode {
    let quoted = rest.prefix { MarkdownLine.kind(of: $0, before: nil) == .quote }
    rest = rest.dropFirst(quoted.count)
    let inner = quoted.map { line in
      let words = line.drop { $0 == " " }.dropFirst()
      return words.first == " " ? words.dropFirst() : words
    }
    return HTMLNode(.blockquote, MarkdownText(inner, breaks, depth: depth + 1).nodes)
  }

  private func takeList(_ rest: inout ArraySlice<Substring>, like kind: MarkdownLine.Kind)
    -> HTMLNode
  {
    var items: [HTMLNode] = []
    while let line = rest.first, MarkdownLine.kind(of: line, before: nil) == kind {
      let more = rest.dropFirst().prefix { $0.hasPrefix("  ") || $0.hasPrefix("\t") }
      rest = rest.dropFirst(1 + more.count)
      let inner = [MarkdownLine.words(ofItem: line)] + more.map { $0.drop { $0.isWhitespace } }
      items.append(HTMLNode(.li, item(inner)))
    }
    return HTMLNode(kind == .bullet ? .ul : .ol, items)
  }

  /// What is in an item of a list: a line of text, or blocks.
  private func item(_ lines: [Substring]) -> [HTMLNode] {
    let nodes = MarkdownText(lines, breaks, depth: depth + 1).nodes
    if nodes.count == 1, case .element(.p, _, let words)? = nodes.first { return words }
    return nodes
  }

  private func takeParagraph(_ rest: inout ArraySlice<Substring>) -> HTMLNode {
    var paragraph = [rest.removeFirst()]
    while let line = rest.first, kind(of: line, after: rest.dropFirst().first) == .text {
      paragraph.append(rest.removeFirst())
    }
    return HTMLNode(.p, MarkdownLine.joined(paragraph, breaks))
  }
}
