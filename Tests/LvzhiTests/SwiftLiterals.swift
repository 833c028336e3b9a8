/// Finds the string literals of a Swift file, as far as this project's files need it: no raw strings with
/// interpolation, comments left out.
struct SwiftLiterals {
  struct Literal {
    let line: Int
    /// The text with `◇` for each interpolation.
    let text: String
  }

  private(set) var literals: [Literal] = []
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  init(_ source: String) {
    bytes = Array(source.utf8)
    while index < bytes.count { code() }
  }

  private func starts(_ text: String) -> Bool {
    bytes[index...].starts(with: text.utf8)
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where index < bytes.count {
      if bytes[index] == UInt8(ascii: "\n") { line += 1 }
      index += 1
    }
  }

  /// Passes one thing outside literals.
  private mutating func code() {
    if starts("//") {
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { advance() }
    } else if starts("\"\"\"") {
      literal(closing: "\"\"\"")
    } else if starts("\"") {
      literal(closing: "\"")
    } else {
      advance()
    }
  }

  private mutating func literal(closing: String) {
    let start = line
    var text: [UInt8] = []
    advance(closing.utf8.count)
    while index < bytes.count, !starts(closing) {
      if starts("\\(") {
        advance(2)
        interpolation()
        text += "◇".utf8
      } else {
        // Of an escape the second character is enough.
        if starts("\\") { advance() }
        text.append(bytes[index])
        advance()
      }
    }
    advance(closing.utf8.count)
    literals.append(Literal(line: start, text: String(decoding: text, as: UTF8.self)))
  }

  /// Passes the code of an interpolation, up to and with its closing bracket.
  private mutating func interpolation() {
    var depth = 1
    while index < bytes.count, depth > 0 {
      if starts("(") { depth += 1 }
      if starts(")") { depth -= 1 }
      code()
    }
  }
}
