import Glibc

extension MergeSource {
  /// So many folders are looked at on a stick.
  private static let mostFolders = 4_000
  /// A home stands so deep in a folder that somebody names: `.local/share/lvzhi` of a user's folder.
  private static let deepestHome = 3

  /// The home in a folder that somebody names: the folder itself, or the only home below it. Nothing is read yet.
  package init(folder path: FilePath, besides home: Home) throws(MergeSourceProblem) {
    let root = try Self.home(in: path, besides: home)
    self.init(name: root.text)
    for part in Self.parts { walk(root.appending(part), part, depth: 1) }
    sortChildren()
  }

  /// The content of an archive that somebody names.
  package static func archive(_ path: FilePath) throws(StorageError) -> [UInt8] {
    try OpenFile.reading(path).readAll(upTo: longest)
  }

  static func bytes(of path: FilePath) throws(StorageError) -> [UInt8] {
    // Pipes and devices were told apart when the folder was walked through, and are again.
    let file = try OpenFile(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
    guard try file.status().kind == .regular else { throw StorageError(.notARegularFile, path) }
    // Some file systems of sticks have no locks; nobody writes there then.
    try file.lock(exclusive: false)
    return try file.readAll(upTo: longest)
  }

  private static func home(
    in path: FilePath, besides own: Home
  ) throws(MergeSourceProblem) -> FilePath {
    let ownIdentity = (try? FileStatus(of: own.root))?.identity
    let status: FileStatus
    do {
      status = try FileStatus(of: path)
    } catch {
      throw .unreadable(error)
    }
    guard status.kind == .folder else { throw .unreadable(StorageError(.notADirectory, path)) }
    if status.identity == ownIdentity { throw .ownHome }
    if isHome(path) { return path }
    var found: [FilePath] = []
    var level = [path]
    var looked = 0
    for _ in 0..<deepestHome {
      var next: [FilePath] = []
      for folder in level {
        for name in (try? Folder.names(in: folder)) ?? [] where looked < mostFolders {
          let child = folder.appending(name)
          guard let status = try? FileStatus(of: child, followingLinks: false),
            status.kind == .folder, status.identity != ownIdentity
          else { continue }
          looked += 1
          if isHome(child) { found.append(child) } else { next.append(child) }
        }
      }
      level = next
    }
    guard let home = found.first else {
      // Nothing but banks and laws.
      if holds(path, oneOf: ["banks", "laws"]) { return path }
      throw .noHome
    }
    guard found.count == 1 else { throw .severalHomes(found.map(\.text)) }
    return home
  }

  private static func isHome(_ folder: FilePath) -> Bool {
    if holds(folder, oneOf: telling) { return true }
    let papers = folder.appending("papers")
    guard holds(folder, oneOf: ["papers"]), let names = try? Folder.names(in: papers) else {
      return false
    }
    return names.contains { name in
      let file = papers.appending(name).appending("paper.json")
      return (try? FileStatus(of: file, followingLinks: false))?.kind == .regular
    }
  }

  private static func holds(_ folder: FilePath, oneOf names: [String]) -> Bool {
    names.contains { name in
      (try? FileStatus(of: folder.appending(name), followingLinks: false))?.kind == .folder
    }
  }

  private mutating func walk(_ path: FilePath, _ relative: String, depth: Int) {
    do {
      switch try FileStatus(of: path, followingLinks: false).kind {
      case .regular: if depth > 1 { add(relative, .file(path)) }
      case .symbolicLink: passOver(relative, .link)
      case .other: passOver(relative, .noFile)
      case .folder where depth > Self.deepest: passOver(relative, .tooDeep)
      case .folder:
        for name in try Folder.names(in: path) where !name.hasPrefix(".") {
          walk(path.appending(name), "\(relative)/\(name)", depth: depth + 1)
        }
      }
    } catch {
      if error.code == .notFound { return }
      passOver(relative, .unreadable(error))
    }
  }
}
