import Diagnostics

/// How a page is printed: the way of the paper, and what stands at the top and the bottom of each sheet.
package struct PrintSetup: Sendable, Hashable {
  private let isLandscape: Bool
  private let head: String
  private let page: [String]

  /// - Parameters:
  ///   - isLandscape: Whether the paper lies on its long side.
  ///   - head: What stands at the top of each sheet.
  ///   - page: What stands before, between and after the number of a sheet and that of all.
  /// - Precondition: There are three words for the page.
  package init(landscape isLandscape: Bool, head: String, page: [String]) {
    precondition(page.count == 3, "before, between and after the numbers")
    self.isLandscape = isLandscape
    self.head = head
    self.page = page
  }

  var css: String {
    """
    @page { size: A4\(isLandscape ? " landscape" : ""); \
    @top-right { content: \(Self.quoted(head)); font-size: 9pt; } \
    @bottom-center { content: \(Self.quoted(page[0])) counter(page) \(Self.quoted(page[1])) counter(pages) \
    \(Self.quoted(page[2])); font-size: 9pt; } }
    """
  }

  /// A string of CSS within HTML: whatever could end it, or the element it stands in, is written as a number.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in HarmlessText.oneLine(text).unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&", "'": quoted += "\\\(String(scalar.value, radix: 16)) "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"\(quoted)\""
  }
}
