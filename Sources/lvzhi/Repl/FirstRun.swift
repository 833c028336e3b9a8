import Diagnostics
import Records
import Storage

extension Program {
  /// Seats the deputy whom the command line or the environment names; else asks who it is.
  func sitDownAtStart() throws {
    if let word = options.deputy ?? environment.deputy {
      greet(try sitDown(deputy(named: word)))
    } else {
      try pickDeputy()
    }
  }

  /// Shows the names to pick from, or asks a newcomer for theirs. Leaves nobody at the keyboard if the
  /// user backs out.
  func pickDeputy() throws {
    let people = try roster().filter { $0.profile.left == nil }
    guard dialogue.isInteractive else { throw Failure.notFound(.noDeputyChosen) }
    if people.isEmpty {
      dialogue.say(.firstRun)
      return try enterNewcomer()
    }
    let names = people.map { person in
      Message.verbatim(
        HarmlessText.oneLine(label(of: person.id, person.profile, among: people.map(\.profile))))
    }
    guard let index = try dialogue.choose(.whoAreYou, among: names + [.notInList]) else { return }
    if index == names.count { return try enterNewcomer() }
    greet(try sitDown(people[index].id))
  }

  private func enterNewcomer() throws {
    let names = DeputyNames(try roster())
    guard let name = try askName(otherThan: names) else { return }
    var change = ProfileChange()
    change.set(.name, to: name)
    let id = try addDeputy(name: name, id: nil, profile: change, among: names)
    greet(try sitDown(id))
  }

  /// The newcomer's name, asked again if it has no letters or is taken; `nil` if they back out.
  private func askName(otherThan names: DeputyNames) throws -> String? {
    while true {
      let typed = try dialogue.need(.yourName, lacking: .whichDeputy)
      let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if name.narrowed == "0" { return nil }
      if !name.contains(where: \.isLetter) {
        dialogue.complain(.nameHasNoLetters(HarmlessText.oneLine(name)))
      } else if names.contains(name) {
        dialogue.complain(.nameOnList(HarmlessText.oneLine(name)))
      } else {
        return name
      }
    }
  }

  private func greet(_ desk: DeputyDesk) {
    dialogue.say(.greeting(desk.name))
  }

  /// The name, with the group and, where names coincide, the id.
  private func label(of id: DeputyID, _ profile: Profile, among all: [Profile]) -> String {
    let name = profile.name ?? id.text
    var label = name
    if let group = profile.text(.group) { label += "（\(group)）" }
    if all.count(where: { $0.name == profile.name }) > 1, id.text != name { label += " \(id.text)" }
    return label
  }
}
