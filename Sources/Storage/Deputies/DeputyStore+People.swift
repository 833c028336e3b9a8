import Glibc
package import Records

extension DeputyStore {
  /// Enters a new deputy: makes a folder with the `person` event, with a random uid, and the profile, and gives it its
  /// name when all that is on disk. If it fails, nothing of it is left, but what was cut off by a crash may be: a hidden
  /// folder that is nobody's.
  /// - Throws: `alreadyExists` if there is a deputy whose id is equal, in whatever spelling.
  package func create(
    _ id: DeputyID, profile: ProfileChange, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StorageError) {
    try Folder.make(home.deputies, calls)
    let lock = try FolderLock(home.deputies)
    defer { _ = lock }
    let folder = home.deputies.appending(try find(id)?.text ?? id.text)
    try removeIfEmpty(folder)
    guard (try? FileStatus(of: folder, followingLinks: false)) == nil else {
      throw StorageError(.alreadyExists, folder)
    }
    let person = EventContent.person(PersonUID(using: &random))
    let contents = profile.fields.isEmpty ? [person] : [person, .profile(profile)]
    let building = AtomicFile.temporaryPath(for: folder)
    do throws(StorageError) {
      try build(contents, in: building, at: moment, using: &random)
      do throws(SystemError) {
        try calls.rename(building.text, folder.text)
      } catch {
        throw StorageError(error, folder, .writing)
      }
    } catch {
      discard(building)
      throw error
    }
    try Folder.synchronize(home.deputies, calls)
  }

  private func build(
    _ contents: [EventContent], in folder: FilePath, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StorageError) {
    let journals = folder.appending("attempts")
    try Folder.make(journals, calls)
    do throws(AppendFailure) {
      _ = try Journal(in: journals, of: device, calls).append(contents, at: moment, using: &random)
    } catch {
      throw error.error
    }
  }

  /// Takes away a folder in which there is nothing yet, as a crash of an earlier version left it; it is nobody's.
  private func removeIfEmpty(_ folder: FilePath) throws(StorageError) {
    let journals = JournalFolder(folder.appending("attempts"))
    if try journals.size() == 0 { discard(folder) }
  }

  private func discard(_ folder: FilePath) {
    let journals = folder.appending("attempts")
    unsafe unlink(journals.appending("\(device).jsonl").text)
    unsafe rmdir(journals.text)
    unsafe rmdir(folder.text)
  }

  /// Gives a deputy another id by renaming the folder. A change of case alone is a change.
  /// - Throws: `notFound`; `alreadyExists` if another deputy has an equal id.
  package func rename(_ id: DeputyID, to new: DeputyID) throws(StorageError) {
    _ = try folder(of: id)
    let lock = try FolderLock(home.deputies)
    defer { _ = lock }
    let old = try folder(of: id)
    let target = home.deputies.appending(new.text)
    if let taken = try find(new), taken != id { throw StorageError(.alreadyExists, target) }
    do {
      try calls.rename(old.text, target.text)
    } catch {
      throw StorageError(error, target, .writing)
    }
    try Folder.synchronize(home.deputies, calls)
  }

  /// Records with both deputies that they are one person. Doing it again changes nothing.
  /// - Throws: `damaged` if one of them has no `person` event.
  package func join(
    _ first: DeputyID, _ second: DeputyID, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StorageError) {
    let people = (try person(first), try person(second))
    do {
      if let uid = people.1.uids.first, !people.0.joined.contains(uid) {
        _ = try append([.join(uid)], to: first, at: moment, using: &random)
      }
      if let uid = people.0.uids.first, !people.1.joined.contains(uid) {
        _ = try append([.join(uid)], to: second, at: moment, using: &random)
      }
    } catch {
      throw error.error
    }
  }

  private func person(_ id: DeputyID) throws(StorageError) -> Progress {
    let person = ProgressFold(try read(id).events).progress
    guard !person.uids.isEmpty else { throw StorageError(.damaged, try folder(of: id)) }
    return person
  }
}
