@testable import lvzhi

extension [ScreenLine] {
  /// The lines as a text that is easy to compare: markers in brackets.
  var asText: String {
    map { line in
      switch line {
      case .blank: ""
      case .text(let text): text
      case .item(let marker, let text): "[\(marker)] \(text)"
      }
    }.joined(separator: "\n")
  }
}
