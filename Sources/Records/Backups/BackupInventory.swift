import Diagnostics
package import Dates

/// What is in a backup: the text of its file `<name>.sha256`, which `sha256sum -c` understands too.
///
/// ```
/// # lvzhi backup 1
/// # made 2026-11-26T06:30:15.000Z
/// # bytes 4567
/// # left out banks/elsewhere
/// 9f2c…  config.yaml
/// # end 03b7…
/// ```
/// The last line has the digest of all lines before it.
package struct BackupInventory: Hashable, Sendable {
  package let made: Timestamp
  /// Of all files together.
  package let bytes: Int
  /// What stands in the home and not in the backup: links, and what could not be read.
  package let leftOut: [String]
  package let files: [BackupFile]

  package init(made: Timestamp, bytes: Int, leftOut: [String], files: [BackupFile]) {
    self.made = made
    self.bytes = bytes
    self.leftOut = leftOut
    self.files = files
  }

  /// Its text, as bytes.
  package var text: [UInt8] {
    var text = Array("\(Self.head)\n# made \(made)\n# bytes \(bytes)\n".utf8)
    text.reserveCapacity(files.count * 128)
    for path in leftOut { text += "# left out \(Self.escaped(path))\n".utf8 }
    for file in files {
      let path = Self.escaped(file.path)
      // As `sha256sum` marks a line in which something is escaped.
      if path.utf8.count != file.path.utf8.count { text.append(UInt8(ascii: "\\")) }
      text += "\(file.digest)  \(path)\n".utf8
    }
    return text + "\(Self.end)\(ContentDigest(of: text).hexadecimal())\n".utf8
  }

  static let head = "# lvzhi backup 1"
  static let end = "# end "

  /// `path` on one line: line breaks, carriage returns and `\` are escaped, as `sha256sum` does it.
  package static func escaped(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x5C }) else {
      return path
    }
    // Not by characters: "\r\n" is one.
    let bytes = path.utf8.flatMap { byte in
      switch byte {
      case 0x0A: Array(#"\n"#.utf8)
      case 0x0D: Array(#"\r"#.utf8)
      case 0x5C: Array(#"\\"#.utf8)
      default: [byte]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The path that was escaped so.
  package static func unescaped(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text) }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      default: bytes.append(next)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
