/// Why driving a program did not work.
package enum PseudoTerminalError: Error, CustomStringConvertible {
  case cannotStart(String, Int32)
  case notSeen(String, screen: [String])

  package var description: String {
    switch self {
    case .cannotStart(let what, let number): "cannot start: \(what), errno \(number)"
    case .notSeen(let what, let screen):
      "never came: \(what); the screen is\n" + screen.map { "  |\($0)|\n" }.joined()
    }
  }
}
