package import BankFile
package import Diagnostics

/// A Markdown file read as a bank.
///
/// A bank has at most 512 MB and no line over 1 MB. What breaks that is refused early, by its size or after
/// a megabyte or two, so that somebody's disk image named `x.md` costs neither time nor memory.
package struct BankText: Sendable {
  /// In UTF-8, whatever the file is in.
  package let source: SourceText
  package let encoding: TextDecoding.Encoding
  package let reading: BankReading

  private static let piece = 512 << 10
  private static let lineBreak = UInt8(ascii: "\n")

  /// Reads a regular file. One over 1 MB that has no front matter is judged by its first 64 KB, up to the
  /// end of a line: enough to see whether it was meant as a bank.
  /// - Throws: `fileTooLong`, `lineTooLong`, or what the system said.
  package init(contentsOf path: FilePath) throws(StorageError) {
    let asWritten = SourceText(path: path.text, bytes: try Self.bytes(of: path))
    let reading = BankReader.read(asWritten)
    guard reading.isNotUTF8 else {
      (source, encoding, self.reading) = (asWritten, .utf8, reading)
      return
    }
    let (bytes, encoding) = TextDecoding.decode(asWritten.bytes)
    let source = SourceText(path: path.text, bytes: bytes)
    self.source = source
    self.encoding = encoding
    self.reading = encoding == .gb18030 ? BankReader.read(source) : reading
  }

  private static func bytes(of path: FilePath) throws(StorageError) -> [UInt8] {
    let file = try OpenFile.reading(path)
    let size = try file.status().size
    guard size <= BankReader.longestFile else {
      throw StorageError(.fileTooLong(bytes: size), path)
    }
    // No line of a small file can be too long.
    guard size > BankReader.longestLine else { return try file.readAll() }

    var bytes = try file.read(at: 0, count: BankReader.longestLine + 1)
    guard let lastBreak = bytes.lastIndex(of: lineBreak) else {
      throw StorageError(.lineTooLong, path)
    }
    guard opensFrontMatter(bytes) else { return beginning(of: bytes) }

    bytes.reserveCapacity(size)
    var lineStart = lastBreak + 1
    while bytes.count < size {
      let piece = try file.read(at: bytes.count, count: min(Self.piece, size - bytes.count))
      if piece.isEmpty { break }
      let lineEnd = bytes.count + (piece.firstIndex(of: lineBreak) ?? piece.count)
      guard lineEnd - lineStart <= BankReader.longestLine else {
        throw StorageError(.lineTooLong, path)
      }
      if let last = piece.lastIndex(of: lineBreak) { lineStart = bytes.count + last + 1 }
      bytes += piece
    }
    return bytes
  }

  /// Whether the first line that is not blank starts like a front matter.
  private static func opensFrontMatter(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let blank: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    return bytes[start...].drop { blank.contains($0) }.starts(with: "---".utf8)
  }

  /// The first 64 KB, cut after their last line.
  private static func beginning(of bytes: [UInt8]) -> [UInt8] {
    let start = bytes.prefix(64 << 10)
    return Array(start[...(start.lastIndex(of: lineBreak) ?? start.endIndex - 1)])
  }
}

extension BankReading {
  /// Whether the reader refused the text because of its encoding.
  fileprivate var isNotUTF8: Bool {
    guard case .notABank(let findings) = self else { return false }
    return findings.contains { finding in
      if case .unreadable(.notUTF8) = finding.problem { true } else { false }
    }
  }
}
