/// The options that every command takes, as they were typed. They may stand anywhere on the line.
struct GlobalOptions: Sendable, Equatable {
  var deputy: String?
  var home: String?
  var banks: [String] = []
  var language: String?
  var json = false
  var seed: String?
  var now: String?
  var log: String?
  var noColor = false
  var plain = false
  var noInput = false
  var keepGoing = false
  var help = false
  var version = false

  /// Names that take a value.
  static let valued = ["--deputy", "--home", "--banks", "--lang", "--seed", "--now", "--log"]
  /// Names that stand alone.
  static let flags = [
    "--json", "--no-color", "--plain", "--no-input", "--keep-going", "--help", "--version",
  ]
}
