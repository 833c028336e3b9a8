/// A table of Markdown: `| a | b |`, below it `| --- | --- |`, then the rows.
enum MarkdownTable {
  /// Whether a line is the rule below a table's head.
  static func isRule(_ line: Substring) -> Bool {
    line.contains("-") && line.contains("|") && line.allSatisfy { "|-: \t".contains($0) }
  }

  /// Takes the table that `rest` begins with.
  static func take(_ rest: inout ArraySlice<Substring>) -> HTMLNode {
    let head = row(rest.removeFirst(), of: .th)
    rest.removeFirst()
    let lines = rest.prefix { $0.contains("|") }
    rest = rest.dropFirst(lines.count)
    return HTMLNode(
      .table, look: .figures,
      [
        HTMLNode(.thead, [head]),
        HTMLNode(.tbody, lines.map { row($0, of: .td) }),
      ])
  }

  private static func row(_ line: Substring, of tag: HTMLTag) -> HTMLNode {
    var cells = line.split(separator: "|", omittingEmptySubsequences: false)
      .map { MarkdownLine.joined([$0], .joined) }
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    return HTMLNode(.tr, cells.map { HTMLNode(tag, $0) })
  }
}
