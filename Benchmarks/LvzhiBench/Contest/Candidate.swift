/// Something whose time is taken again and again.
struct Candidate {
  let name: String
  /// What one run works through, for a rate.
  let amount: Amount?
  /// Does the work once and says what it took.
  let run: () throws -> Sample

  init(_ name: String, _ amount: Amount? = nil, run: @escaping () throws -> Sample) {
    self.name = name
    self.amount = amount
    self.run = run
  }
}
