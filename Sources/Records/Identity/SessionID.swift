/// The name of a session: the id of the event that opened it.
package struct SessionID: Hashable, Sendable, CustomStringConvertible {
  package let event: EventID

  package init(_ event: EventID) {
    self.event = event
  }

  package var description: String { event.description }
}
