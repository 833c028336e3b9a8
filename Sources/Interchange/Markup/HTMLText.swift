/// The text of a piece of HTML, as plain Markdown: what is bold or a picture is told in `losses`.
///
/// Anything goes: tags that are never closed, brackets that are none. Takes linear time and nests nothing.
package struct HTMLText: Sendable, Hashable {
  package let text: String
  package let losses: [ImportLoss]

  package init(_ html: String) {
    guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      text = Spacing.packedLines(html)
      losses = []
      return
    }
    var scanner = HTMLScanner(html)
    scanner.scan()
    text = Spacing.packedLines(scanner.text)
    losses = scanner.losses
  }
}
