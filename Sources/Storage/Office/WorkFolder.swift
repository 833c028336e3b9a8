import Glibc

/// A folder for this user alone that is gone, with all that is in it, at the end of use.
struct WorkFolder: ~Copyable {
  let path: FilePath

  init() throws(StorageError) {
    var template = Array("/tmp/lvzhi-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw StorageError(.last, FilePath("/tmp"), .writing)
    }
    path = FilePath(
      String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  deinit {
    Self.remove(path)
  }

  /// No link is followed.
  private static func remove(_ path: FilePath) {
    guard let status = try? FileStatus(of: path, followingLinks: false) else { return }
    guard status.kind == .folder else {
      unsafe unlink(path.text)
      return
    }
    for name in (try? Folder.names(in: path)) ?? [] { remove(path.appending(name)) }
    unsafe rmdir(path.text)
  }
}
