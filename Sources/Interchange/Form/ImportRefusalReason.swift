/// Why something cannot be taken over, thrown where its place is not known.
struct ImportRefusalReason: Error {
  let reason: ImportRefusal.Reason

  init(_ reason: ImportRefusal.Reason) { self.reason = reason }
}
