package import Diagnostics

/// Reads the text of a law, as the national law database hands it out, as plain text, or in the form in which
/// lvzhi keeps it.
package enum StatuteTextReader {
  /// Reads a text in UTF-8. Never fails; linear in its length.
  ///
  /// Understood are
  /// - a title, on one line or two, as a Markdown heading `#` or plain;
  /// - the history, in round brackets or as `>` lines, and editors' remarks, which begin with 【;
  /// - a table of contents (目录), which is left out;
  /// - headings 第一章, 第一节, 第一编, 第一分编, 序言, 附则, plain or with `#`;
  /// - articles 第三条　…, 第四十七条之一　…, or, where there are none of these, 三、…;
  /// - their paragraphs and items （一）…, on a line each or wrapped: where articles are indented, or stand
  ///   after an empty line, a line that is neither goes on with the paragraph; elsewhere one whose
  ///   predecessor does not end with a full stop, colon or the like.
  package static func read(_ source: SourceText) -> StatuteTextReading {
    var builder = StatuteTextBuilder(lines: StatuteLines(source))
    return builder.build()
  }
}
