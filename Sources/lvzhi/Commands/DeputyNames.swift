import Diagnostics
import Records
import Storage

/// The ids and names that the deputies of a roster go by, to tell who is on it and which id is free.
struct DeputyNames {
  /// Why an id cannot be given to somebody.
  enum Conflict {
    case isID
    /// A word that is one deputy's id and another's name would name nobody clearly.
    case isName(of: DeputyID)
  }

  private var people: [(id: DeputyID, name: String?)]

  init(_ roster: [RosterEntry]) {
    people = roster.map { ($0.id, $0.profile.name) }
  }

  /// Adds somebody who has just been entered.
  mutating func add(_ id: DeputyID, name: String) {
    people.append((id, name))
  }

  /// Whether somebody has that id, and that name unless theirs is not known.
  func contains(_ id: DeputyID, named name: String) -> Bool {
    people.contains { $0.id == id && ($0.name ?? name) == name }
  }

  /// Whether somebody has that word as id or name.
  func contains(_ word: String) -> Bool {
    (try? DeputyID(word)).map { conflict(of: $0) != nil } ?? people.contains { $0.name == word }
  }

  /// Who goes by that id already, `holder` not asked.
  func conflict(of id: DeputyID, except holder: DeputyID? = nil) -> Conflict? {
    let others = people.filter { $0.id != holder }
    if others.contains(where: { $0.id == id }) { return .isID }
    let named = others.first { $0.name.map { try? DeputyID($0) } == id }
    return named.map { .isName(of: $0.id) }
  }

  /// The first of 张三-2, 张三-3, … that nobody goes by.
  func freeID(like text: String) -> String {
    let proposals = (2...999).lazy.map { "\(text)-\($0)" }
    return proposals.first { !contains($0) } ?? text
  }
}

extension DeputyNames.Conflict {
  /// Why `id` cannot be given.
  func message(for id: DeputyID) -> Message {
    switch self {
    case .isID: .idTaken(HarmlessText.oneLine(id.text))
    case .isName(let other):
      .idIsName(HarmlessText.oneLine(id.text), of: HarmlessText.oneLine(other.text))
    }
  }
}

extension Program {
  /// A deputy as messages name them: the name, and the id where it differs.
  func title(of id: DeputyID) throws -> Message {
    .deputy(
      HarmlessText.oneLine(try store.profile(of: id).name ?? id.text),
      id: HarmlessText.oneLine(id.text))
  }
}
