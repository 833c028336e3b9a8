/// The name of an attempt at a paper on screen: the id of the event that opened it.
package struct AttemptID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let event: EventID

  package init(_ event: EventID) {
    self.event = event
  }

  package var description: String { event.description }

  package static func < (left: AttemptID, right: AttemptID) -> Bool { left.event < right.event }
}
