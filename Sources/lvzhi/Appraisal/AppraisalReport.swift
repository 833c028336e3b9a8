import Appraisals
import Diagnostics
import Records
import Settings
import Sheets

/// A year's appraisal by a rubric, of everybody it is about.
@MainActor
struct AppraisalReport {
  let rubric: Rubric
  let year: Int
  let subjects: [AppraisedSubject]
  /// Names in the table of what was keyed in that nobody has.
  let unknownNames: [String]

  init(
    _ rubric: Rubric, year: Int, people: [AppraisalDesk.Person], lessonCounts: [String: Int],
    keyed: KeyedIndicators, order: RosterOrder
  ) {
    self.rubric = rubric
    self.year = year
    let appraiser = Appraiser(rubric, lessonCounts: lessonCounts)
    let grouping = rubric.subject.grouping
    subjects =
      grouping.map { Self.units($0, people, appraiser, keyed) }
      ?? Self.deputies(order.arranged(people) { $0.profile.name ?? $0.id.text }, appraiser, keyed)
    let names = Set(subjects.flatMap { [$0.key, $0.name] })
    unknownNames = keyed.amounts.keys.filter { !names.contains($0) }.sorted()
  }

  private static func deputies(
    _ people: [AppraisalDesk.Person], _ appraiser: Appraiser, _ keyed: KeyedIndicators
  ) -> [AppraisedSubject] {
    // A name that two people have says of neither what was meant.
    let names = Dictionary(grouping: people) { $0.profile.name }.mapValues(\.count)
    return people.map { person in
      let name = person.profile.name.flatMap { names[$0] == 1 ? $0 : nil }
      let amounts = keyed.amounts[person.id.text] ?? name.flatMap { keyed.amounts[$0] } ?? [:]
      return AppraisedSubject(
        key: person.id.text, name: person.profile.name ?? person.id.text,
        person: SheetPerson(person.id, person.profile),
        appraisal: appraiser.appraisal(person.evidence, keyed: amounts), members: 1)
    }
  }

  private static func units(
    _ grouping: SheetGrouping, _ people: [AppraisalDesk.Person], _ appraiser: Appraiser,
    _ keyed: KeyedIndicators
  ) -> [AppraisedSubject] {
    let known = people.map { (person: SheetPerson($0.id, $0.profile), evidence: $0.evidence) }
    return grouping.parts(known) { $0.person }.compactMap { name, members in
      guard let name else { return nil }
      return AppraisedSubject(
        key: name, name: name, person: nil,
        appraisal: appraiser.appraisal(
          of: members.map(\.evidence), keyed: keyed.amounts[name] ?? [:]),
        members: members.count)
    }
  }

  /// The subject that a word names, by id or name; a `Failure` says that there is none.
  func subject(named word: String) throws -> AppraisedSubject {
    let found = subjects.filter { $0.key == word || $0.name == word }
    if let subject = found.first(where: { $0.key == word })
      ?? (found.count == 1 ? found.first : nil)
    {
      return subject
    }
    throw Failure.notFound(.notAppraised(HarmlessText.oneLine(word)))
  }
}

extension Rubric.Subject {
  /// By what deputies are put together; `nil` if each stands alone.
  var grouping: SheetGrouping? {
    switch self {
    case .deputy: nil
    case .group: .group
    case .township: .township
    case .county: .county
    }
  }
}
