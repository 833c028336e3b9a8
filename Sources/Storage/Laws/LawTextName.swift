package import Dates
import Diagnostics

/// The name under which a statute text is kept: 代表法@2025-03-11.
package struct LawTextName: Hashable, Sendable, CustomStringConvertible {
  /// The short name of a law of the registry, or the title of another.
  package let law: String
  /// The day that version was adopted; `nil` where it is not known.
  package let adopted: CalendarDate?

  package init(law: String, adopted: CalendarDate?) {
    self.law = law
    self.adopted = adopted
  }

  /// The name of a file in `laws/`, or `nil` if it is none of ours.
  init?(file: String) {
    guard file.hasSuffix(".md"), !file.hasPrefix(".") else { return nil }
    let stem = file.dropLast(3)
    guard let at = stem.lastIndex(of: "@") else {
      self.init(law: String(stem), adopted: nil)
      return
    }
    guard let day = CalendarDate(stem[stem.index(after: at)...]), at != stem.startIndex else {
      return nil
    }
    self.init(law: String(stem[..<at]), adopted: day)
  }

  package var description: String { law + (adopted.map { "@\($0)" } ?? "") }

  /// The name of its file. A title that is very long is cut and told apart by its digest.
  var file: String {
    var name = String(String.UnicodeScalarView(law.unicodeScalars.map(Self.harmless)))
    if name.hasPrefix(".") { name = "_" + name.dropFirst() }
    if name.utf8.count > Self.longest {
      name = String(name.prefix(Self.longest / 6)) + "…" + ContentDigest(of: law).hexadecimal(8)
    }
    return name + (adopted.map { "@\($0)" } ?? "") + ".md"
  }

  /// In bytes; a name of a file has 255, and a temporary one is a little longer.
  private static let longest = 200

  private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: "_"
    default: #"/\:*?"<>|@"#.unicodeScalars.contains(scalar) ? "_" : scalar
    }
  }
}
