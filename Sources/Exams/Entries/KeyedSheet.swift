package import Dates
package import Papers
package import Records

/// An answer sheet as it is keyed in at present.
package struct KeyedSheet: Hashable, Sendable {
  /// The event that it was keyed in with.
  package let event: EventID
  package let at: Timestamp
  package let entry: PaperEntry

  package init(event: EventID, at: Timestamp, entry: PaperEntry) {
    self.event = event
    self.at = at
    self.entry = entry
  }

  package var result: PaperEntry.Result { entry.result }
  package var variant: VariantLetter? { entry.variant }
}
