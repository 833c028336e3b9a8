import Diagnostics
import Statutes

/// A citation of something that the registry does not hold.
enum UnregisteredSourceCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    guard let registry = context.registry else { return [] }
    return bank.citations.compactMap { cited in
      switch cited.located.citation {
      case .provision(let provision) where registry.law(provision.law) == nil:
        let name = provision.law.text
        let meant = law(near: name, in: registry)
        return Diagnostic(.unregisteredSource(name, meant: meant), at: cited.range)
      case .document(let document):
        let meant = registry.law(named: document.title)?.name
        return Diagnostic(.unregisteredSource(document.title, meant: meant), at: cited.range)
      default: return nil
      }
    }
  }

  /// The law that was probably meant. Not sought for names of three characters: 监察法 is a law, and one
  /// character away from 监督法.
  private static func law(near name: String, in registry: LawRegistry) -> LawName? {
    guard name.count > 3 else { return nil }
    let nearest = EditDistance.nearest(to: name, among: registry.laws.flatMap(\.names))
    return nearest.flatMap { registry.law(named: $0)?.name }
  }
}
