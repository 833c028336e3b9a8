import Dates
import Diagnostics

extension BackupInventory {
  /// Reads the text of an inventory. What cannot be used is passed over and told: a backup that is damaged in
  /// part is still worth having. Linear in the length.
  package static func read(_ text: [UInt8]) -> (inventory: BackupInventory, faults: [BackupFault]) {
    var reader = BackupInventoryReader()
    var start = 0
    var number = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      number += 1
      reader.take(String(decoding: text[start..<end], as: UTF8.self), number: number) {
        ContentDigest(of: text[..<start]).hexadecimal()
      }
      start = end + 1
    }
    return reader.finished(isWhole: text.last == UInt8(ascii: "\n"))
  }
}

/// Puts an inventory together line by line.
private struct BackupInventoryReader {
  private var made = Timestamp(milliseconds: 0)
  private var bytes = 0
  private var leftOut: [String] = []
  private var files: [BackupFile] = []
  private var known: Set<String> = []
  private var faults: [BackupFault] = []
  private var isSealed = false

  /// `digest` is that of all lines before this one; asked for at most once in a sound inventory.
  mutating func take(_ line: String, number: Int, digest: () -> String) {
    if number == 1 {
      if line != BackupInventory.head { faults.append(.unknownFormat) }
    } else if isSealed {
      faults.append(.line(number))
    } else if let value = Self.value(of: "# made ", in: line) {
      made = Timestamp(value) ?? made
    } else if let value = Self.value(of: "# bytes ", in: line) {
      bytes = max(0, Int(value) ?? 0)
    } else if let value = Self.value(of: "# left out ", in: line) {
      leftOut.append(BackupInventory.unescaped(value))
    } else if let value = Self.value(of: BackupInventory.end, in: line) {
      isSealed = true
      if digest() != value { faults.append(.altered) }
    } else if line.hasPrefix("#") {
      // Something that a later version says beside the files.
    } else if let file = Self.file(line), known.insert(file.path).inserted {
      files.append(file)
    } else {
      faults.append(.line(number))
    }
  }

  /// `isWhole` says whether the last line has its end.
  mutating func finished(isWhole: Bool) -> (BackupInventory, [BackupFault]) {
    if !isSealed || !isWhole { faults.append(.altered) }
    return (
      BackupInventory(made: made, bytes: bytes, leftOut: leftOut, files: files), faults
    )
  }

  private static func value(of head: String, in line: String) -> Substring? {
    line.hasPrefix(head) ? line.dropFirst(head.count) : nil
  }

  private static func file(_ line: String) -> BackupFile? {
    let isEscaped = line.hasPrefix("\\")
    let line = isEscaped ? line.dropFirst() : line[...]
    let digest = line.utf8.prefix(64)
    let isDigit = { (byte: UInt8) in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
    guard digest.count == 64, digest.allSatisfy(isDigit),
      line.utf8.dropFirst(64).starts(with: "  ".utf8)
    else { return nil }
    let rest = Substring(line.utf8.dropFirst(66))
    let path = isEscaped ? BackupInventory.unescaped(rest) : String(rest)
    guard BackupFile.isSafe(path) else { return nil }
    return BackupFile(path: path, digest: String(Substring(digest)))
  }
}
