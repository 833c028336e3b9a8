extension [String] {
  /// The texts with `separator` between them. The standard library's `joined` looks up how `String` conforms
  /// to its protocols when it is first called, which takes a quarter of a millisecond of every start; this
  /// does not.
  package func linked(by separator: String) -> String {
    var text = ""
    for (index, part) in enumerated() {
      if index > 0 { text += separator }
      text += part
    }
    return text
  }
}
