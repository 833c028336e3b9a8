import Foundation
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

  /// Takes away what lvzhi keeps to save work at the next start.
  func dropCaches() { try? FileManager.default.removeItem(atPath: folder.path("home/cache")) }

  /// The place where a program finds the deputy.
  var place: PromptPlace {
    PromptPlace(home: folder.path("home"), deputy: Self.deputy, folder: folder.path)
  }
}
