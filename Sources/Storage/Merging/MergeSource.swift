import Dates
import Diagnostics

/// Another home as a tree of files: a folder, or the members of an archive. What is a link, or no file, or has a name
/// that leads elsewhere is not in it.
package struct MergeSource: Sendable {
  /// Something that is not taken over.
  package struct PassedOver: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      /// A symbolic link; none is followed.
      case link
      /// A pipe, a socket, a device.
      case noFile
      /// A name that leads out of the folder, or cannot be that of a file.
      case badName
      /// Deeper than homes are.
      case tooDeep
      case unreadable(StorageError)
    }

    /// Relative to the home.
    package let path: String
    package let reason: Reason
  }

  enum Content: Sendable {
    case file(FilePath)
    case bytes([UInt8])
  }

  /// The parts of a home that are united; everything else follows from them or is this machine's own.
  static let parts = ["deputies", "trainings", "papers", "banks", "laws"]
  /// Those that tell that a folder is a home; `papers` does if there are papers in it, for folders of banks have one with
  /// blueprints.
  static let telling = ["deputies", "trainings"]
  /// So many folders stand within each other at most.
  static let deepest = 16
  /// The longest file that is read, in bytes.
  package static let longest = 512 << 20

  /// Where it is, as people are told.
  package let name: String
  package private(set) var passedOver: [PassedOver] = []
  private var contents: [String: Content] = [:]
  private var children: [String: [String]] = [:]

  init(name: String) {
    self.name = name
  }

  /// The home within the members of an archive, by their paths there with `/` between folders. A member that repeats a
  /// name is passed over.
  package init(name: String, members: [(path: String, bytes: [UInt8])]) throws(MergeSourceProblem) {
    self.init(name: name)
    let sound = members.compactMap { path, bytes in
      Self.components(of: path).map { (components: $0, bytes: bytes) }
    }
    let root = try Self.root(of: sound.map(\.components))
    for (path, _) in members where Self.components(of: path) == nil && !path.hasSuffix("/") {
      passOver(path, .badName)
    }
    for (components, bytes) in sound where components.starts(with: root) {
      let own = Array(components.dropFirst(root.count))
      guard let part = own.first, Self.parts.contains(part), own.count > 1 else { continue }
      guard !own.contains(where: { $0.hasPrefix(".") }) else { continue }
      let path = own.linked(by: "/")
      guard contents[path] == nil, children[path] == nil else { continue }
      guard own.count <= Self.deepest else {
        passOver(path, .tooDeep)
        continue
      }
      add(path, .bytes(bytes))
    }
    sortChildren()
  }

  /// The names in a folder of it, sorted.
  func names(in folder: String) -> [String] { children[folder] ?? [] }

  func isFile(_ path: String) -> Bool { contents[path] != nil }

  /// The paths of all files below a folder, sorted.
  func files(below folder: String) -> [String] {
    names(in: folder).flatMap { name in
      let path = "\(folder)/\(name)"
      return isFile(path) ? [path] : files(below: path)
    }
  }

  /// The content of a file; that of a folder while nobody is in the middle of writing to it.
  func bytes(of path: String) throws(StorageError) -> [UInt8] {
    switch contents[path] {
    case .bytes(let bytes): return bytes
    case .file(let file): return try Self.bytes(of: file)
    case nil: throw StorageError(.notFound, FilePath(path))
    }
  }

  /// When a file last changed, where that is known.
  func modified(_ path: String) -> Timestamp? {
    guard case .file(let file) = contents[path] else { return nil }
    return (try? FileStatus(of: file, followingLinks: false))?.modified
  }

  mutating func add(_ path: String, _ content: Content) {
    contents[path] = content
    var path = path
    while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      let folder = String(path[..<slash])
      let isKnown = children[folder] != nil
      children[folder, default: []].append(String(path[path.utf8.index(after: slash)...]))
      if isKnown { return }
      path = folder
    }
    children["", default: []].append(path)
  }

  mutating func passOver(_ path: String, _ reason: PassedOver.Reason) {
    passedOver.append(PassedOver(path: path, reason: reason))
  }

  mutating func sortChildren() {
    for folder in children.keys { children[folder]?.sort() }
  }
}
