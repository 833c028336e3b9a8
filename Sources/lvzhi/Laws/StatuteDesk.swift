import Dates
import Questions
import Statutes
import Storage

/// The laws at hand: the registry beside the banks and the texts in the home. Each is read when it is first
/// needed, so that starting and practising without texts cost nothing.
@MainActor
final class StatuteDesk {
  let shelf: LawShelf
  private unowned let program: Program
  private var kept: [LawTextName: KeptStatute] = [:]

  init(program: Program) {
    self.program = program
    shelf = LawShelf(program.home)
  }

  /// The laws that are known; none if there is no registry.
  private(set) lazy var registry = program.lawRegistry() ?? LawRegistry(laws: [])

  /// The names of the texts that are kept; none where they cannot be listed.
  private(set) lazy var names: [LawTextName] = (try? shelf.names()) ?? []

  /// The text of that name; `nil` if it is not kept. Throws what the system said.
  func statute(_ name: LawTextName) throws -> KeptStatute? {
    if let found = kept[name] { return found }
    guard let reading = try shelf.reading(name) else { return nil }
    let version = name.adopted.flatMap { registry.law(named: name.law)?.version(adopted: $0) }
    let statute = KeptStatute(name: name, text: reading.text, version: version)
    kept[name] = statute
    return statute
  }

  /// Keeps a text under that name, and says what became of it.
  func keep(_ text: StatuteText, as name: LawTextName) throws -> LawShelf.Outcome {
    let outcome = try shelf.keep(text, as: name)
    kept[name] = nil
    names = (try? shelf.names()) ?? []
    return outcome
  }

  /// The name under which a version of a law is kept: that of `adopted`, else the one in force on `day`, else
  /// the newest.
  func name(of law: LawName, adopted: CalendarDate?, on day: CalendarDate) -> LawTextName? {
    let registered = registry.law(law)
    let own = names.filter {
      LawRegistry.key($0.law) == LawRegistry.key(registered?.name.text ?? law.text)
    }
    if let adopted { return own.first { $0.adopted == adopted } }
    if let current = registered?.version(inForceOn: day)?.adopted {
      return own.first { $0.adopted == current }
    }
    return own.last
  }

  /// The text that a citation of a question means; `nil` where it is not kept or cannot be read.
  func cited(by provision: Provision, in header: BankHeader?, on day: CalendarDate) -> KeptStatute?
  {
    guard !names.isEmpty else { return nil }
    let adopted = provision.version ?? header?.laws[provision.law]
    return name(of: provision.law, adopted: adopted, on: day).flatMap { try? statute($0) }
  }

  /// The newest text of each law that is kept, the one in force before any other; in the order of the registry,
  /// then of their names.
  func current(on day: CalendarDate) -> [LawTextName] {
    let registered = registry.laws.map(\.name)
    let others = names.map { LawName($0.law) }.filter { registry.law($0) == nil }
    var found: [LawTextName] = []
    for law in registered + others {
      let newest = names.last { $0.law == law.text }
      if let name = name(of: law, adopted: nil, on: day) ?? newest, !found.contains(name) {
        found.append(name)
      }
    }
    return found
  }
}
