import Archives
import Diagnostics
import Statutes
import Storage

/// A file that somebody names, read as a statute text: Markdown, plain text, or a Word document.
enum LawTextFile {
  /// Throws a `Failure` that says in one sentence why it is none.
  static func read(_ path: FilePath) throws -> StatuteTextReading {
    let bytes = try LawSource.bytes(of: path)
    let name = HarmlessText.oneLine(path.text)
    let reading = StatuteTextReader.read(
      SourceText(path: path.text, bytes: try text(bytes, named: name)))
    if reading.text.articles.isEmpty { throw Failure(.dataAtFault, .noArticlesFound(name)) }
    if reading.text.title.isEmpty { throw Failure(.dataAtFault, .lawWithoutTitle(name)) }
    return reading
  }

  private static func text(_ bytes: [UInt8], named name: String) throws -> [UInt8] {
    if WordText.isArchive(bytes) {
      do throws(WordFault) {
        return Array(lines(try WordText.paragraphs(of: bytes)).utf8)
      } catch {
        throw Failure(.dataAtFault, .wordAtFault(name, error))
      }
    }
    // The signature of compound files, in which Word kept documents before 2007, and that of PDF.
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) || bytes.starts(with: "%PDF".utf8) {
      throw Failure(.dataAtFault, .lawInUnreadableFormat(name))
    }
    let (decoded, encoding) = TextDecoding.decode(bytes)
    guard encoding != .unknown else { throw Failure(.dataAtFault, .lawInUnknownEncoding(name)) }
    return decoded
  }

  /// The paragraphs of a document with an empty line between them. A line within a paragraph that is indented
  /// begins a paragraph as well.
  private static func lines(_ paragraphs: [String]) -> String {
    paragraphs.flatMap { paragraph in
      paragraph.split(separator: "\n").map { line in
        (line.first?.isWhitespace == true ? "\n" : "") + String(line).trimmed
      }.joined(separator: "\n").split(separator: "\n\n")
    }.joined(separator: "\n\n")
  }
}
