import Dates
import Foundation
import Questions
import Records
import Storage
import TestSupport

/// A home in a temporary folder, filled as by programs on some machines.
struct SampleHome {
  let folder: TemporaryFolder
  let home: Home

  init() throws {
    folder = try TemporaryFolder()
    home = Home(folder.path.appending("home"))
  }

  /// A home with the same files, on another machine or as it was once.
  func copy() throws -> SampleHome {
    let copy = try SampleHome()
    try FileManager.default.copyItem(atPath: home.root.text, toPath: copy.home.root.text)
    return copy
  }

  func store(_ device: String = "here") -> DeputyStore {
    DeputyStore(home: home, device: fixed(DeviceName(device)))
  }

  /// Enters a deputy with a uid that follows from `seed`.
  func enter(_ id: String, seed: UInt64, on device: String = "here") throws {
    var random = SeededGenerator(seed: seed)
    var profile = ProfileChange()
    profile.set(.name, to: .text(id))
    try store(device).create(
      try DeputyID(id), profile: profile, at: Moment(noon, utcOffset: 0), using: &random)
  }

  /// Flags questions, at times that follow from their numbers.
  func flagged(_ numbers: ClosedRange<Int>, by id: String, on device: String = "here") throws {
    let store = store(device)
    for number in numbers {
      var random = SeededGenerator(seed: UInt64(number * 256 + device.utf8.count))
      let moment = Moment(noon.advanced(byMilliseconds: Int64(number) * 1000), utcOffset: 0)
      _ = try store.append([flag(number)], to: try DeputyID(id), at: moment, using: &random)
    }
  }

  func events(of id: String) throws -> Set<Event> {
    Set(try store().read(try DeputyID(id)).events)
  }

  /// What the journals of a deputy add up to, as the derived file says it.
  func progress(of id: String) throws -> [UInt8] {
    let id = try DeputyID(id)
    try store().updateDerivedFiles(of: id)
    return try content(of: try store().folder(of: id).appending("progress.json"))
  }

  /// All files but what is derived, by path below the home, with their bytes.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let root = URL(filePath: home.root.text)
    for case let path as String in FileManager.default.enumerator(atPath: root.path()) ?? .init() {
      let file = root.appending(path: path)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: file.path(percentEncoded: false), isDirectory: &isFolder)
      let isDerived = ["progress.json", "profile.json", "record.json"].contains(
        file.lastPathComponent)
      if !isFolder.boolValue, !isDerived { files[path] = Array(try Data(contentsOf: file)) }
    }
    return files
  }

  func source(besides other: SampleHome) throws -> MergeSource {
    try MergeSource(folder: home.root, besides: other.home)
  }

  /// Takes over what another home has.
  @discardableResult
  func merge(_ other: SampleHome, _ calls: FileSystemCalls = .live) throws -> MergePlan {
    let merge = HomeMerge(try other.source(besides: self), into: home, calls)
    let plan = try merge.plan()
    try merge.carryOut(plan)
    return plan
  }
}
