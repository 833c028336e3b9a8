extension String {
  /// Without white space at either end.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let behind = start.reversed().prefix(while: \.isWhitespace).count
    return String(start.dropLast(behind))
  }

  /// Without ASCII spaces at the end.
  var trimmedAtEnd: String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return String(self[..<end])
  }
}
