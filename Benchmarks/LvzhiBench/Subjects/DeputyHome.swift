import Records
import Storage
import TestSupport

/// A home with one deputy in it, in a temporary folder.
struct DeputyHome {
  static let deputy = "zhangsan"

  private let folder: TemporaryFolder

  /// Makes the home, and a journal with `answers` for the deputy.
  init(answers: Int) throws {
    folder = try TemporaryFolder()
    let device = try DeviceName("bench").required("device")
    let store = DeputyStore(home: Home(FilePath(folder.path("home"))), device: device)
    let id = try DeputyID(Self.deputy)
    var profile = ProfileChange()
    profile.set(.name, to: "张三")
    var random = SeededRandom(seed: 1)
    try store.create(id, profile: profile, at: .now(), using: &random)
    guard answers > 0 else { return }
    let other = try DeviceName("earlier").required("device")
    _ = try GeneratedJournal(answers, in: try store.folder(of: id).appending("attempts"), of: other)
  }

  var path: String { folder.path("home") }

  /// Where a program finds the rest of what it keeps.
  var environment: [String: String] {
    ["HOME": folder.path, "XDG_STATE_HOME": folder.path("state")]
  }
}
