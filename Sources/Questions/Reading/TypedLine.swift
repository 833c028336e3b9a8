/// A line as it was typed, without what belongs to no answer: white space around it, the backslash of
/// `\:`, and the question marks of a guess.
struct TypedLine {
  let text: String
  /// False if `?` or `？` stood at the end.
  let sure: Bool

  init(_ typed: String) {
    var rest = typed[...].trimmed
    if rest.hasPrefix("\\:") || rest.hasPrefix("\\：") { rest = rest.dropFirst() }
    let answer = rest.trimmingSuffix { "?？ \t\u{3000}".contains($0) }
    sure = !rest.dropFirst(answer.count).contains { "?？".contains($0) }
    text = String(answer)
  }
}

extension Substring {
  /// Without white space, and without characters nobody sees, at both ends.
  var trimmed: Substring {
    func isBlank(_ character: Character) -> Bool {
      TextFolding.fold(String(character)).allSatisfy { $0 == " " }
    }
    return trimmingPrefix(isBlank).trimmingSuffix(isBlank)
  }

  func trimmingPrefix(_ isDropped: (Character) -> Bool) -> Substring {
    drop(while: isDropped)
  }

  func trimmingSuffix(_ isDropped: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !isDropped($0) }) else { return prefix(0) }
    return self[...last]
  }
}
