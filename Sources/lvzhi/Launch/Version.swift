/// The version of the program.
nonisolated enum Version {
  static let number = "0.1.0"
}
