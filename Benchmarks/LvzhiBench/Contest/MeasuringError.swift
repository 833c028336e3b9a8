/// Why something could not be measured.
struct MeasuringError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension Optional {
  /// The value; without one, the measurement has gone wrong.
  func required(_ what: String) throws -> Wrapped {
    guard let self else { throw MeasuringError("no \(what)") }
    return self
  }
}
