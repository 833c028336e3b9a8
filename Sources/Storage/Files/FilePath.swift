/// A place in the file system. Only Storage opens it; other modules carry and show it.
package struct FilePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// As the system takes it, without a trailing slash (but `/` itself).
  package let text: String

  package init(_ text: String) {
    var bytes = text.utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes = bytes.dropLast() }
    self.text = String(Substring(bytes))
  }

  /// The entry `name` of this folder.
  package func appending(_ name: String) -> FilePath {
    FilePath(text == "/" ? "/" + name : text + "/" + name)
  }

  /// The last component; `/` for the root.
  package var name: String {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")), text != "/" else { return text }
    return String(text[text.utf8.index(after: slash)...])
  }

  /// The folder it is in: `.` for a bare name, `/` for the root itself.
  package var folder: FilePath {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    return FilePath(slash == text.startIndex ? "/" : String(text[..<slash]))
  }

  /// The part of the name after its last dot, in lower case; empty if there is none.
  package var pathExtension: String {
    let name = name
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  package var description: String { text }

  package static func < (left: FilePath, right: FilePath) -> Bool { left.text < right.text }
}
