import Diagnostics

/// A whole document of HTML, to be read on a screen or printed on A4.
///
/// It stands for itself: no scripts, no links, nothing that is loaded, and a policy in its head that makes
/// a browser hold to that.
package struct Page: Sendable, Hashable {
  /// What the document's first lines say it was made by; see `isOurs`.
  private static let generator = "lvzhi"

  let title: String
  /// A language tag, such as `zh-Hans`.
  let language: String
  let size: TypeSize
  /// What stands at the foot of each page; `nil` for its number alone.
  let pageNumbers: PrintDocument.PageNumbers?
  /// Whether there is a sealed edge, which needs room.
  let isSealed: Bool
  let body: [HTMLNode]

  package init(title: String, language: String, size: TypeSize, body: [HTMLNode]) {
    self.init(
      title: title, language: language, size: size, pageNumbers: nil, isSealed: false, body: body)
  }

  init(
    title: String, language: String, size: TypeSize, pageNumbers: PrintDocument.PageNumbers?,
    isSealed: Bool, body: [HTMLNode]
  ) {
    self.title = title
    self.language = language
    self.size = size
    self.pageNumbers = pageNumbers
    self.isSealed = isSealed
    self.body = body
  }

  /// The document in UTF-8, with a line feed at its end; the same page gives the same bytes.
  package var bytes: [UInt8] {
    var writer = HTMLWriter()
    writer.write(body)
    return Array((Self.head(of: self) + writer.text + "</body>\n</html>\n").utf8)
  }

  /// Whether the beginning of a file is that of a page written by this program.
  package static func isOurs(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.starts(with: opening.utf8)
  }

  private var style: String {
    guard let pageNumbers else { return PageStyle.css(for: size) }
    return PrintStyle.css(for: size, pageNumbers, isSealed: isSealed)
  }

  private static let opening = "<!DOCTYPE html>\n<!-- \(generator) -->\n"

  private static func head(of page: Page) -> String {
    let title = HTMLWriter.escaped(HarmlessText.oneLine(page.title))
    let language = HTMLWriter.escaped(HarmlessText.oneLine(page.language))
    return """
      \(opening)<html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="\(generator)">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      \(page.style)
      </style>
      </head>
      <body>

      """
  }
}
