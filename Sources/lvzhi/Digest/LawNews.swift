import Storage
import BankFile
import Dates
import Diagnostics
import Questions
import Statutes

/// What changed in the laws since a day, or will: versions of the registry, with how many questions of the banks rest on them.
@MainActor
struct LawNews {
  struct Item {
    let title: String
    let adopted: CalendarDate
    let start: CalendarDate
    /// Whether an earlier version is known.
    let isAmendment: Bool
    let questions: Int
  }

  /// The latest first.
  let items: [Item]

  init(since day: CalendarDate, in program: Program) {
    let counts = Self.counts(program.library.entries.map(\.document))
    let laws = program.statutes.registry.laws
    items = laws.flatMap { law in
      law.versions.enumerated().filter { $0.element.start >= day }.map { index, version in
        Item(
          title: law.title, adopted: version.adopted, start: version.start, isAmendment: index > 0,
          questions: counts[law.name] ?? 0)
      }
    }
    .sorted { ($0.start, $0.title) > ($1.start, $1.title) }
  }

  /// How many questions cite each law.
  private static func counts(_ banks: [BankDocument]) -> [LawName: Int] {
    var counts: [LawName: Int] = [:]
    for bank in banks {
      for index in 0..<bank.count {
        let laws = bank.question(at: index)?.fields.citations.compactMap { citation -> LawName? in
          if case .provision(let provision) = citation { provision.law } else { nil }
        }
        for law in Set(laws ?? []) { counts[law, default: 0] += 1 }
      }
    }
    return counts
  }
}
