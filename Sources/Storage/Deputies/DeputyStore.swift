import Dates
package import Questions
package import Records

/// The deputies of a home: who there is, their events, and what follows from them.
package struct DeputyStore: Sendable {
  package let home: Home
  package let device: DeviceName
  let calls: FileSystemCalls

  package init(home: Home, device: DeviceName, _ calls: FileSystemCalls = .live) {
    self.home = home
    self.device = device
    self.calls = calls
  }

  /// Everybody who has a folder. Does not open a journal. Nobody, if there is no home yet.
  package func list() throws(StorageError) -> DeputyListing {
    try DeputyListing(of: home)
  }

  /// The deputy with that id in the spelling of the folder, if there is one.
  package func find(_ id: DeputyID) throws(StorageError) -> DeputyID? {
    let named = home.deputies.appending(id.text)
    if (try? FileStatus(of: named, followingLinks: false))?.kind == .folder { return id }
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

  /// The stamps of a deputy's journals; they differ as soon as something was written to one.
  package func stamps(of id: DeputyID) throws(StorageError) -> String {
    try JournalFolder(folder(of: id).appending("attempts")).stamps()
  }

  /// What a deputy's events add up to, and the lines that could not be counted.
  package struct Reading: Sendable {
    package let progress: Progress
    package let damage: [JournalContents.Damage]
  }

  /// Adds up a deputy's journals. `formerNames` leads from the names that questions had before to those
  /// they have now.
  package func progress(
    of id: DeputyID, formerNames: [QuestionName: QuestionName] = [:]
  ) throws(StorageError) -> Reading {
    let contents = try read(id)
    let fold = ProgressFold(contents.events, formerNames: formerNames)
    return Reading(progress: fold.progress, damage: contents.damage)
  }

  /// The same, and brings `progress.json` and `profile.json` up to date. A file that says the same already
  /// is not written.
  @discardableResult
  package func updateDerivedFiles(
    of id: DeputyID, formerNames: [QuestionName: QuestionName] = [:]
  ) throws(StorageError) -> Reading {
    try DerivedFiles.update(in: folder(of: id), formerNames: formerNames, calls)
  }

  /// What is known about a deputy. Decodes only the lines that say something about it, so that a list of
  /// names is quick; damaged lines are passed over.
  package func profile(of id: DeputyID) throws(StorageError) -> Profile {
    ProgressFold(try JournalFolder(folder(of: id).appending("attempts")).identityEvents())
      .progress.profile
  }

  /// What a deputy did in exams, in the order of the lines. Decodes nothing else, so that the attempts of many are
  /// quickly found.
  package func examEvents(of id: DeputyID) throws(StorageError) -> [Event] {
    try JournalFolder(folder(of: id).appending("attempts")).examEvents()
  }

  /// Appends events to a deputy's journal of this device; see `Journal.append`.
  package func append(
    _ contents: [EventContent], to id: DeputyID, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(AppendFailure) -> [Event] {
    try journalForAppending(id).append(contents, at: moment, using: &random)
  }

  /// The same of this device alone: an attempt belongs to the device that it was begun on.
  package func ownExamEvents(of id: DeputyID) throws(StorageError) -> [Event] {
    try JournalFolder(folder(of: id).appending("attempts")).examEvents(of: device)
  }

  /// Appends events that were made elsewhere, such as those that follow from a paper's; see `Journal.append(again:)`. If they
  /// are there already, they count once.
  package func append(made events: [Event], to id: DeputyID) throws(AppendFailure) {
    try journalForAppending(id).append(again: events)
  }

  /// Appends the events of a failed `append`; see `Journal.append(again:)`.
  package func append(again failure: AppendFailure, to id: DeputyID) throws(AppendFailure) {
    try journalForAppending(id).append(again: failure.events)
  }

  /// The journal in which this device writes about a deputy; worth keeping for a session.
  /// - Throws: `notFound`.
  package func journal(of id: DeputyID) throws(StorageError) -> Journal {
    Journal(in: try folder(of: id).appending("attempts"), of: device, calls)
  }

  private func journalForAppending(_ id: DeputyID) throws(AppendFailure) -> Journal {
    do {
      return try journal(of: id)
    } catch {
      throw AppendFailure(error: error, events: [])
    }
  }
}
