/// Who the journals under one id are about, as far as uids tell.
package struct DeputyIdentity: Hashable, Sendable {
  /// The uids under which somebody was entered.
  package private(set) var uids: Set<PersonUID> = []
  /// Those that were declared to be the same person.
  package private(set) var joined: Set<PersonUID> = []

  /// The identity that follows from events in any order; others than `person` and `join` say nothing.
  package init(_ events: some Sequence<Event>) {
    for event in events {
      switch event.content {
      case .person(let uid): uids.insert(uid)
      case .join(let uid): joined.insert(uid)
      default: break
      }
    }
  }

  /// What both together say.
  package func union(_ other: DeputyIdentity) -> DeputyIdentity {
    var union = self
    union.uids.formUnion(other.uids)
    union.joined.formUnion(other.joined)
    return union
  }

  /// The uids that nobody declared to be the same person as another. More than one are several people.
  package var apart: Set<PersonUID> { uids.subtracting(joined) }

  /// Whether uniting the journals of both would put several people under one id who were not under one before.
  package func isSeveralPeople(with other: DeputyIdentity) -> Bool {
    let apart = union(other).apart
    return apart.count > 1 && apart != self.apart
  }
}
