import Diagnostics
import Records
import Roster

/// Deputies who are to be entered, each with an id that nobody has.
struct Newcomers {
  private(set) var people: [(row: RosterRow, id: String)] = []
  /// Those whose id cannot be one, or is taken.
  private(set) var refused: [(row: RosterRow, why: Message)] = []
  private let names: DeputyNames

  init(_ rows: [RosterRow], among names: DeputyNames) {
    self.names = names
    var taken = names
    for row in rows {
      let name = row.name ?? ""
      do throws(DeputyIDProblem) {
        let wanted = try DeputyID(row.id ?? name)
        let conflict = taken.conflict(of: wanted)
        if row.id != nil, let conflict {
          let free = HarmlessText.oneLine(taken.freeID(like: wanted.text))
          refused.append((row, conflict.message(for: wanted) + .chooseID(free)))
          continue
        }
        let id = conflict == nil ? wanted : try DeputyID(taken.freeID(like: wanted.text))
        taken.add(id, name: name)
        people.append((row, id.text))
      } catch {
        refused.append((row, error.message(for: HarmlessText.oneLine(row.id ?? name))))
      }
    }
  }

  /// The names, with the ids of those who have another one.
  var titles: [Message] {
    people.map {
      .deputy(HarmlessText.oneLine($0.row.name ?? $0.id), id: HarmlessText.oneLine($0.id))
    }
  }

  /// Enters them in the order of the list.
  @MainActor func enter(in program: Program) throws {
    var names = names
    for (place, person) in people.enumerated() {
      let name = person.row.name ?? person.id
      var profile = ProfileChange()
      profile.set(.name, to: name)
      for (field, value) in person.row.fields { profile.set(field, to: value) }
      let id = try program.addDeputy(
        name: name, id: person.id, profile: profile, among: names, place: place)
      names.add(id, name: name)
    }
  }
}
