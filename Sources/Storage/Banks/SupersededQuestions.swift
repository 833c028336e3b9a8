import BankFile
package import Dates
import Diagnostics
package import Questions
package import Statutes

/// Which questions of all banks rest on a version of a law that ends, and when.
///
/// It takes the registry of laws and every citation to find out, which is too much for a start; so it is kept
/// in the cache as long as no registry and no bank changes. What is kept holds for any day.
package struct SupersededQuestions: Sendable {
  private let ends: [QuestionName: Supersession]

  /// Reads what was kept; else finds it out from the registries in `folders`, and keeps it if there is a home
  /// already. Without a registry nothing is known to end.
  package init(in library: BankLibrary, lawsIn folders: [BankFolder], home: Home) {
    let file = CacheFile("superseded", of: home)
    let banks = library.entries.map { "\($0.file.text) \(FileStamp(of: $0.file))" }
    let key = (["superseded 1"] + LawLibrary.stamps(in: folders) + banks).linked(by: "\n")
    if let kept = file.read(for: key) {
      self.init(text: String(decoding: kept, as: UTF8.self))
      return
    }
    let laws = LawLibrary(loading: folders)
    self.init(in: library, by: laws.registry)
    let hasHome = (try? FileStatus(of: home.root))?.kind == .folder
    if hasHome, laws.failures.isEmpty { file.write(Array(text.utf8), for: key) }
  }

  /// Finds out from a registry that was read.
  package init(in library: BankLibrary, by registry: LawRegistry) {
    let all = library.entries.flatMap { BankSupersessions($0.document, by: registry).all }
    ends = Dictionary(
      all.map { ($0.name, $0.supersession) }, uniquingKeysWith: { first, _ in first })
  }

  /// What ends for a question, be it past or to come; `nil` if nothing does. O(1).
  package subscript(name: QuestionName) -> Supersession? { ends[name] }

  /// Whether nothing is known to end, ever.
  package var isEmpty: Bool { ends.isEmpty }

  /// The questions whose text has ended by `day`.
  package func past(on day: CalendarDate) -> [QuestionName: Supersession] {
    ends.filter { $0.value.from <= day }
  }

  /// The first day after `day` on which a text ends; `nil` if none is known.
  package func nextEnd(after day: CalendarDate) -> CalendarDate? {
    ends.values.lazy.map(\.from).filter { $0 > day }.min()
  }
}

extension SupersededQuestions {
  /// The form in the cache: a line for each question, its parts separated by tabs.
  private var text: String {
    ends.sorted { $0.key < $1.key }.map { name, end in
      "\(name)\t\(end.from)\t\(end.version)\t\(end.law)"
    }.joined(separator: "\n")
  }

  /// Reads that form; what is not understood is left out.
  private init(text: String) {
    let lines = text.split(separator: "\n").compactMap { line -> (QuestionName, Supersession)? in
      let parts = line.split(separator: "\t", maxSplits: 3)
      guard parts.count == 4, let name = QuestionName(String(parts[0])),
        let from = CalendarDate(parts[1]), let version = CalendarDate(parts[2])
      else { return nil }
      return (name, Supersession(law: LawName(String(parts[3])), version: version, from: from))
    }
    ends = Dictionary(lines, uniquingKeysWith: { first, _ in first })
  }
}
