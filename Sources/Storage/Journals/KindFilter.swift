import Diagnostics

/// Finds the lines of a journal that hold events of some kinds, without decoding the others.
struct KindFilter {
  /// Who somebody is: the profile, and the uids.
  static let identity = ["person", "profile", "join"]
  static let exams = [
    "examStart", "examAnswer", "examMark", "examBeat", "examTime", "examHandIn",
  ]

  /// How every line begins that this program writes; then come 26 characters of the id, and `beforeKind`.
  private static let beforeID = Array(#"{"v":1,"id":""#.utf8)
  private static let beforeKind = Array(#"","kind":""#.utf8)
  private static let idLength = 26

  /// With the quotation marks around them.
  private let quoted: [[UInt8]]

  init(_ kinds: [String]) {
    quoted = kinds.map { Array("\"\($0)\"".utf8) }
  }

  /// The ranges of the lines, in order, without their line breaks. A line written in another manner is among them if one of
  /// the kinds stands in it anywhere, in quotation marks. O(n).
  func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let rest = unsafe UnsafeBufferPointer(rebasing: bytes[start...])
        let length = unsafe rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.count
        let line = unsafe UnsafeBufferPointer(rebasing: rest[..<length])
        if unsafe holds(line) { lines.append(start..<start + length) }
        start += length + 1
      }
    }
    return lines
  }

  private func holds(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let kind = Self.beforeID.count + Self.idLength + Self.beforeKind.count - 1
    guard unsafe Self.stands(Self.beforeID, in: line, at: 0),
      unsafe Self.stands(Self.beforeKind, in: line, at: Self.beforeID.count + Self.idLength)
    else {
      return quoted.contains { word in
        line.indices.contains { unsafe Self.stands(word, in: line, at: $0) }
      }
    }
    return quoted.contains { unsafe Self.stands($0, in: line, at: kind) }
  }

  private static func stands(
    _ word: [UInt8], in line: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    guard place + word.count <= line.count else { return false }
    for index in word.indices where unsafe line[place + index] != word[index] { return false }
    return true
  }
}
