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
  let printing: Printing
  let body: [HTMLNode]

  /// What it looks like on paper.
  enum Printing: Sendable, Hashable {
    /// A page that is read on a screen as well, printed as the set-up says.
    case page(PrintSetup?)
    /// Printed matter, with room for a sealed edge where there is one.
    case document(PrintDocument.PageNumbers, isSealed: Bool)
  }

  /// `print` says how it is printed; `nil` for the usual paper, with numbers at the bottom.
  package init(
    title: String, language: String, size: TypeSize, print: PrintSetup? = nil, body: [HTMLNode]
  ) {
    self.init(title: title, language: language, size: size, printing: .page(print), body: body)
  }

  init(
    title: String, language: String, size: TypeSize, printing: Printing, body: [HTMLNode]
  ) {
    self.title = title
    self.language = language
    self.size = size
    self.printing = printing
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
    switch printing {
    case .page(let setup): PageStyle.css(for: size) + (setup.map { "\n" + $0.css } ?? "")
    case .document(let numbers, let isSealed):
      PrintStyle.css(for: size, numbers, isSealed: isSealed)
    }
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
