/// What lvzhi is held against.
enum Peer {
  /// `target` is how many times the peer's time lvzhi may take.
  case present(Candidate, target: Double?)
  case skipped(name: String, reason: String)

  /// Python's peers are measured where Python is installed.
  static func python(
    _ name: String, _ amount: Amount? = nil, target: Double? = nil,
    run: @escaping (Python) throws -> Sample
  ) -> Peer {
    guard let python = Python.installed else {
      return .skipped(name: name, reason: "no \(Python.path) here; make bench-peers installs it")
    }
    return .present(Candidate(name, amount) { try run(python) }, target: target)
  }
}
