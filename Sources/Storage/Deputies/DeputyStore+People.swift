import Glibc
package import Records

extension DeputyStore {
  /// Enters a new deputy: makes the folder and writes the `person` event, with a random uid, and the
  /// profile. If that fails, nothing of it is left.
  /// - Throws: `alreadyExists` if there is a deputy whose id is equal, in whatever spelling.
  package func create(
    _ id: DeputyID, profile: ProfileChange, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StorageError) {
    try Folder.make(home.deputies, calls)
    let lock = try FolderLock(home.deputies)
    defer { _ = lock }
    // A folder without journals is what a crash at this very place leaves; it is nobody's.
    let folder = home.deputies.appending(try find(id)?.text ?? id.text)
    let journals = JournalFolder(folder.appending("attempts"))
    guard try journals.files().isEmpty else { throw StorageError(.alreadyExists, folder) }
    let person = EventContent.person(PersonUID(using: &random))
    let contents = profile.fields.isEmpty ? [person] : [person, .profile(profile)]
    try Folder.make(journals.path, calls)
    do {
      _ = try append(contents, to: id, at: moment, using: &random)
    } catch {
      unsafe unlink(journals.path.appending("\(device).jsonl").text)
      unsafe rmdir(journals.path.text)
      unsafe rmdir(folder.text)
      throw error.error
    }
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
