extension PrintBlock {
  /// The block as HTML.
  var nodes: [HTMLNode] {
    switch self {
    case .title(let text): [HTMLNode(.h1, text)]
    case .banner(let text): [HTMLNode(.p, look: .banner, text)]
    case .subtitle(let runs): [HTMLNode(.p, look: .subtitle, runs.map(\.node))]
    case .heading(let text): [HTMLNode(.h2, text)]
    case .subheading(let text): [HTMLNode(.h3, text)]
    case .paragraph(let runs): [HTMLNode(.p, runs.map(\.node))]
    case .small(let runs): [HTMLNode(.p, look: .small, runs.map(\.node))]
    case .prose(let text, let before, let after): Self.prose(text, before, after)
    case .options(let options, let columns): Self.grid(options, columns)
    case .table(let table): [table.node]
    case .lines(let count): (0..<count).map { _ in HTMLNode(.div, look: .line, []) }
    case .together(let blocks): [HTMLNode(.div, look: .question, blocks.flatMap(\.nodes))]
    case .card(let blocks): [HTMLNode(.div, look: .card, blocks.flatMap(\.nodes))]
    case .shared(let blocks): [HTMLNode(.div, look: .aside, blocks.flatMap(\.nodes))]
    case .newPage: [HTMLNode(.div, look: .newPage, [])]
    }
  }

  private static func prose(
    _ text: String, _ before: [PrintRun], _ after: [PrintRun]
  ) -> [HTMLNode] {
    var nodes = MarkdownText(text, breaks: .kept).nodes
    nodes.lead(with: before.map(\.node))
    nodes.trail(with: after.map(\.node))
    return nodes
  }

  private static func grid(_ options: [PrintOption], _ columns: Int) -> [HTMLNode] {
    let nodes = options.map { option in
      HTMLNode(
        .p, look: .option, [HTMLNode(.span, look: .mark, option.marker), .text(option.text)])
    }
    return switch columns {
    case 1: nodes
    case 2: [HTMLNode(.div, look: .pairs, nodes)]
    default: [HTMLNode(.div, look: .fours, nodes)]
    }
  }
}

extension PrintRun {
  var node: HTMLNode {
    switch self {
    case .text(let text): .text(text)
    case .strong(let text): HTMLNode(.span, look: .mark, text)
    case .whole(let text): HTMLNode(.span, look: .gap, text)
    case .blank(let width, let filling):
      HTMLNode(
        .span, look: .blank,
        filling + String(repeating: "\u{3000}", count: max(width - filling.count, 1)))
    }
  }
}

extension PrintTable {
  var node: HTMLNode {
    let columns = widths.map { HTMLNode(.col, attributes: [HTMLAttribute(.width, "\($0)%")], []) }
    let rows = rows.map { row in
      HTMLNode(
        .tr,
        row.map { cell in
          HTMLNode(cell.isHead ? .th : .td, look: cell.isText ? .words : nil, cell.runs.map(\.node))
        })
    }
    return HTMLNode(
      .table, look: isHalf ? .box : isTall ? .tall : .ruled,
      [HTMLNode(.colgroup, columns), HTMLNode(.tbody, rows)])
  }
}

extension SealedEdge {
  /// The strip along the edge; its text runs upwards.
  var node: HTMLNode {
    let fields = fields.flatMap { field in
      [HTMLNode.text(field), PrintRun.blank(width: 8).node, .text("\u{3000}")]
    }
    return HTMLNode(
      .div, look: .edge,
      [
        HTMLNode(.p, look: .edgeFields, fields), HTMLNode(.p, look: .edgeLine, words),
      ])
  }
}

extension [HTMLNode] {
  /// Puts nodes at the beginning of the first paragraph; before everything if it begins with none.
  package mutating func lead(with nodes: [HTMLNode]) {
    guard !nodes.isEmpty else { return }
    guard case .element(.p, let attributes, let content)? = first else {
      return insert(HTMLNode(.p, nodes), at: 0)
    }
    self[0] = .element(.p, attributes, nodes + content)
  }

  /// Puts nodes at the end of the last paragraph; behind everything if it ends with none.
  package mutating func trail(with nodes: [HTMLNode]) {
    guard !nodes.isEmpty else { return }
    guard case .element(.p, let attributes, let content)? = last else {
      return append(HTMLNode(.p, nodes))
    }
    self[count - 1] = .element(.p, attributes, content + nodes)
  }
}
