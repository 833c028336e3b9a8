/// The order of events: by time, then id. Events that share both, which only different contents under one id
/// do, come in the order of their lines' bytes, so that the first of them is the same on every machine.
package enum EventOrder {
  static func precedes(_ left: Event, _ right: Event) -> Bool {
    if (left.at, left.id) != (right.at, right.id) {
      return (left.at, left.id) < (right.at, right.id)
    }
    return JournalLine.encode(left).lexicographicallyPrecedes(JournalLine.encode(right))
  }

  /// Whether two events are the same to the byte.
  static func areSame(_ left: Event, _ right: Event) -> Bool {
    left.id == right.id && left.at == right.at
      && JournalLine.encode(left) == JournalLine.encode(right)
  }

  /// The events in order. O(n) if they are in order already, as those of one device are.
  static func sorted(_ events: [Event]) -> [Event] {
    let isSorted = zip(events, events.dropFirst()).allSatisfy { !precedes($1, $0) }
    return isSorted ? events : events.sorted(by: precedes)
  }

  /// The events in order, each id once; and the ids under which different events were found, of which the first
  /// in order counts. O(n) if they are in order already, else O(n log n).
  package static func distinct(_ events: [Event]) -> (events: [Event], conflicts: Set<EventID>) {
    var seen: Set<EventID> = []
    var conflicts: Set<EventID> = []
    var distinct: [Event] = []
    seen.reserveCapacity(events.count)
    distinct.reserveCapacity(events.count)
    for event in sorted(events) {
      if seen.insert(event.id).inserted {
        distinct.append(event)
      } else if let last = distinct.last, !areSame(event, last) {
        conflicts.insert(event.id)
      }
    }
    return (distinct, conflicts)
  }
}
