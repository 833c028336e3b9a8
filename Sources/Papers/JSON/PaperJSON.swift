import Diagnostics

/// A paper as JSON, the same to the byte wherever it is written; `Documentation/Formats/paper.md` describes it.
package enum PaperJSON {
  package static let version = 1

  /// The bytes of `paper.json`, with a line feed at their end.
  package static func bytes(of paper: Paper) -> [UInt8] {
    let value: JSONValue = [
      "v": .integer(version), "id": .string(paper.id.text),
      "digest": .string(paper.digest.hexadecimal()), "paper": PaperEncoder.value(paper.contents),
    ]
    return JSONText(value, layout: .pretty).bytes + [0x0A]
  }

  /// What the digest is taken over: the contents on one line, without spaces.
  static func text(of contents: PaperContents) -> [UInt8] {
    JSONText(PaperEncoder.value(contents)).bytes
  }

  /// Reads the bytes of `paper.json`. How they are laid out does not matter; what they say has to be what the
  /// digest was taken over.
  package static func read(_ bytes: [UInt8]) throws(PaperProblem) -> Paper {
    let value: JSONValue
    do { value = try JSONValue(reading: bytes) } catch { throw .damaged }
    let fields = try PaperFields(value)
    let version = try fields.integer("v")
    if version > Self.version { throw .newerVersion(version) }
    let content = try fields.value("paper")
    let digest = try fields.text("digest")
    guard ContentDigest(of: JSONText(content).bytes).hexadecimal() == digest else {
      throw .altered
    }
    let paper = Paper(try PaperDecoder.contents(PaperFields(content)))
    guard paper.digest.hexadecimal() == digest else { throw .damaged }
    guard paper.id.text == (try fields.text("id")) else { throw .altered }
    return paper
  }
}
