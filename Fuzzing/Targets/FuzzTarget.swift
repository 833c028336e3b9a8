/// One way in for what comes from outside: what it is tried with, and what must hold whatever comes.
///
/// libFuzzer and the tests try the same targets; see Fuzzing/README.md.
struct FuzzTarget: Sendable {
  let name: String
  /// Longer inputs are not worth their time, in bytes.
  let longest: Int
  /// Small sound inputs to begin with, of which others are made.
  let seeds: @Sendable (SeedFiles) throws -> [[UInt8]]
  /// Reads an input. Throws a `BrokenPromise` for what did not hold; crashes where the program would.
  let read: @Sendable ([UInt8]) throws -> Void

  init(
    _ name: String, longest: Int = 4096,
    seeds: @escaping @Sendable (SeedFiles) throws -> [[UInt8]],
    read: @escaping @Sendable ([UInt8]) throws -> Void
  ) {
    self.name = name
    self.longest = longest
    self.seeds = seeds
    self.read = read
  }

  static let all: [Self] = [
    .bank, .journal, .importing, .archive, .table, .citation, .answer, .keying, .room, .prompt,
    .paper, .json, .settings, .statute, .harmless,
  ]

  /// The input as text, which is what a person types; half characters are replaced.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }
}
