package import Records

/// The deputies of a home: who there is, their events, and what follows from them.
package struct DeputyStore: Sendable {
  package let home: Home
  let device: DeviceName
  let calls: FileSystemCalls

  package init(home: Home, device: DeviceName, _ calls: FileSystemCalls = .live) {
    self.home = home
    self.device = device
    self.calls = calls
  }

  /// Everybody who has a folder. Does not open a journal. Nobody, if there is no home yet.
  package func list() throws(StorageError) -> DeputyListing {
    var listing = DeputyListing()
    for name in try Folder.names(in: home.deputies) where !name.hasPrefix(".") {
      let path = home.deputies.appending(name)
      let reason: DeputyListing.Stranger.Reason
      do throws(DeputyIDProblem) {
        let id = try DeputyID(name)
        if (try? FileStatus(of: path))?.kind != .folder {
          reason = .notAFolder
        } else if let other = listing.deputies.first(where: { $0 == id }) {
          reason = .sameID(other)
        } else {
          listing.deputies.append(id)
          continue
        }
      } catch {
        reason = .badName(error)
      }
      listing.strangers.append(DeputyListing.Stranger(path: path, reason: reason))
    }
    return listing
  }

  /// The deputy with that id in the spelling of the folder, if there is one.
  package func find(_ id: DeputyID) throws(StorageError) -> DeputyID? {
    if (try? FileStatus(of: home.deputies.appending(id.text)))?.kind == .folder { return id }
    return try list().deputies.first { $0 == id }
  }

  /// A deputy's folder.
  /// - Throws: `notFound`.
  package func folder(of id: DeputyID) throws(StorageError) -> FilePath {
    guard let found = try find(id) else {
      throw StorageError(.notFound, home.deputies.appending(id.text))
    }
    return home.deputies.appending(found.text)
  }

  /// All journals of a deputy; see `JournalFolder.read()`.
  package func read(_ id: DeputyID) throws(StorageError) -> JournalContents {
    try JournalFolder(folder(of: id).appending("attempts")).read()
  }

  /// What is known about a deputy. Decodes only the lines that say something about it, so that a list of
  /// names is quick; damaged lines are passed over.
  package func profile(of id: DeputyID) throws(StorageError) -> Profile {
    ProgressFold(try JournalFolder(folder(of: id).appending("attempts")).profileEvents())
      .progress.profile
  }

  /// Appends events to a deputy's journal of this device; see `Journal.append`.
  package func append(
    _ contents: [EventContent], to id: DeputyID, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(AppendFailure) -> [Event] {
    try journal(of: id).append(contents, at: moment, using: &random)
  }

  /// Appends the events of a failed `append`; see `Journal.append(again:)`.
  package func append(again failure: AppendFailure, to id: DeputyID) throws(AppendFailure) {
    try journal(of: id).append(again: failure.events)
  }

  private func journal(of id: DeputyID) throws(AppendFailure) -> Journal {
    do {
      return Journal(in: try folder(of: id).appending("attempts"), of: device, calls)
    } catch {
      throw AppendFailure(error: error, events: [])
    }
  }
}
