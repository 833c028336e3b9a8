import Dates
import Diagnostics
package import Questions
package import Statutes

/// The ends of the versions of laws that the questions of a bank rest on.
package struct BankSupersessions {
  private let document: BankDocument
  private let registry: LawRegistry
  /// What the header's versions come to, under the short names of the registry.
  private let headerVersions: [LawName: CalendarDate]
  /// Whether there is anything to be found: a version of the header that ends, or a version in a citation.
  private let mayFind: Bool

  package init(_ document: BankDocument, by registry: LawRegistry) {
    self.document = document
    self.registry = registry
    var versions: [LawName: CalendarDate] = [:]
    for (name, version) in document.header.laws {
      if let law = registry.law(name) { versions[law.name] = version }
    }
    headerVersions = versions
    let ends = versions.contains { name, version in
      registry.law(name)?.supersession(ofVersion: version) != nil
    }
    mayFind = ends || Self.hasVersionSign(document.source.bytes)
  }

  /// The end that comes first among the versions that the question's citations name, themselves or by the
  /// header; `nil` if none ends as far as the registry knows. A citation without any version rests on the
  /// text in force.
  package func supersession(at index: Int) -> Supersession? {
    guard mayFind else { return nil }
    let ends = document.citations(at: index).compactMap { located -> Supersession? in
      guard case .provision(let provision) = located.citation,
        let law = registry.law(provision.law),
        let version = provision.version ?? headerVersions[law.name]
      else { return nil }
      return law.supersession(ofVersion: version)
    }
    return ends.min { $0.from < $1.from }
  }

  /// All questions of the bank that rest on a version that ends, with the first end.
  package var all: [(name: QuestionName, supersession: Supersession)] {
    guard mayFind else { return [] }
    return (0..<document.count).compactMap { index in
      guard let end = supersession(at: index), let name = document.outline(at: index).name else {
        return nil
      }
      return (name, end)
    }
  }

  /// Whether `@`, of either width, stands anywhere in the text.
  private static func hasVersionSign(_ bytes: [UInt8]) -> Bool {
    let sign = UInt8(ascii: "@")
    return bytes.indices.contains { index in
      bytes[index] == sign
        || bytes[index] == 0xEF && bytes[index...].starts(with: [0xEF, 0xBC, 0xA0])
    }
  }
}
