/// Reads question files as people have them: typed, or pasted from Word, WeChat and learning platforms.
///
/// Questions are numbered in any style or not at all; options stand on lines of their own or together; answers stand below, in
/// the stem, in a key at the end, or only stand out by their looks. How sure each item is, is in its `confidence`.
package enum ChineseTextReader {
  /// Reads a text. Linear. What is no item is refused with its line.
  package static func read(_ text: String) -> ImportedFile {
    let lines = Looks.marking(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    var reader = DraftReader()
    for (index, line) in lines.enumerated() { reader.take(line, number: index + 1) }
    return reader.finished()
  }
}
