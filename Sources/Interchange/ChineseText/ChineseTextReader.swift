/// Reads question files as people have them: typed, or pasted from Word, WeChat and learning platforms.
///
/// Questions are numbered in any style or not at all; options stand on lines of their own or together; answers stand below, in
/// the stem, in a key at the end, or only stand out by their looks. How sure each item is, is in its `confidence`.
package enum ChineseTextReader {
  /// Reads a text. Linear. What is no item is refused with its line. `keys` are texts with the answers, where they are in other
  /// files: found there by the wording of the question, else by its number.
  package static func read(_ text: String, keys: [String] = []) -> ImportedFile {
    read(lines: lines(of: text), keys: keys)
  }

  static func read(lines: [String], keys: [String]) -> ImportedFile {
    var reader = DraftReader()
    reader.take(lines)
    for key in keys {
      var other = DraftReader(isKeyFile: true)
      other.take(self.lines(of: key))
      reader.useAnswers(of: &other)
    }
    return reader.finished()
  }

  private static func lines(of text: String) -> [String] {
    Looks.marking(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
  }
}
