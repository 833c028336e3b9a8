/// Something that the program promises for whatever it is given, and that did not hold.
struct BrokenPromise: Error, CustomStringConvertible {
  let description: String

  /// Throws what was promised, and what came instead, unless it holds.
  static func unless(_ holds: Bool, _ promise: @autoclosure () -> String) throws(Self) {
    if !holds { throw Self(description: promise()) }
  }
}
