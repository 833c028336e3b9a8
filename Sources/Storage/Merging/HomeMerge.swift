package import Questions
import Papers
import Records

/// Unites another home into this one: journals line by line, frozen files and banks where there are none of that name
/// yet. Nothing that is here is changed or goes away.
///
/// Each journal and each file is written whole or not at all, so that both homes can be read after a crash at any moment,
/// and a second merge does what is left. The other home is only read.
package struct HomeMerge: Sendable {
  let source: MergeSource
  let home: Home
  let formerNames: [QuestionName: QuestionName]
  let calls: FileSystemCalls

  /// `formerNames` leads from the names that questions had before to those they have now; derived files need it.
  package init(
    _ source: MergeSource, into home: Home, formerNames: [QuestionName: QuestionName] = [:],
    _ calls: FileSystemCalls = .live
  ) {
    self.source = source
    self.home = home
    self.formerNames = formerNames
    self.calls = calls
  }

  /// Does what a plan says, looking at every journal again: what somebody wrote meanwhile is kept.
  /// - Throws: what the system said when something could not be written. What was done before stays, and doing it again
  ///   goes on.
  package func carryOut(_ plan: MergePlan) throws(StorageError) {
    let steps = plan.steps.filter(\.changesAnything)
    for step in steps {
      switch step.subject {
      case .deputy: continue
      case .paper(let id):
        try carryOut(step, "paper.json", JournalPlace(home.papers.appending(id.text), "events"))
      case .training(let id):
        try carryOut(
          step, "contest.yaml", JournalPlace(home.trainings.appending(id.text), "events"))
      }
    }
    try carryOut(onDeputies: steps)
    for file in plan.newFiles {
      let path = try target(file.path)
      guard (try? FileStatus(of: path, followingLinks: false)) == nil else { continue }
      try Folder.make(path.folder, calls)
      try AtomicFile.write(try source.bytes(of: file.path), to: path, calls)
    }
  }

  private func carryOut(
    _ step: MergePlan.Step, _ frozen: String, _ place: JournalPlace
  ) throws(StorageError) {
    try requireNoLinks(on: place.journals)
    let (theirs, ours) = ("\(step.source)/\(frozen)", place.folder.appending(frozen))
    if source.isFile(theirs), (try? FileStatus(of: ours, followingLinks: false)) == nil {
      try Folder.make(place.folder, calls)
      try AtomicFile.write(try source.bytes(of: theirs), to: ours, calls)
    }
    try place.unite(with: try journals(of: step.source, "events"), calls)
  }

  /// Nobody is entered or renamed meanwhile.
  private func carryOut(onDeputies steps: [MergePlan.Step]) throws(StorageError) {
    let steps = steps.filter { if case .deputy = $0.subject { true } else { false } }
    guard !steps.isEmpty else { return }
    try requireNoLinks(on: home.deputies)
    try Folder.make(home.deputies, calls)
    let lock = try FolderLock(home.deputies)
    defer { _ = lock }
    var people = try MergePeople(of: home)
    for step in steps {
      let theirs = try journals(of: step.source, "attempts")
      // Somebody who got the id since the plan was made is asked about the next time.
      guard let known = try? DeputyID(step.sourceName), let id = try? people.place(known, theirs)
      else { continue }
      let place = JournalPlace(home.deputies.appending(id.text), "attempts")
      try requireNoLinks(on: place.journals)
      try place.unite(with: theirs, calls)
      people.add(id, MergePeople.identity(of: theirs))
      _ = try DerivedFiles.update(in: place.folder, formerNames: formerNames, calls)
    }
  }

  /// The journals of a folder there, by the names of the devices.
  func journals(of folder: String, _ part: String) throws(StorageError) -> [String: [UInt8]] {
    let place = "\(folder)/\(part)"
    var journals: [String: [UInt8]] = [:]
    for name in source.names(in: place) where name.hasSuffix(".jsonl") {
      let path = "\(place)/\(name)"
      guard source.isFile(path) else { continue }
      journals[JournalPlace.device(of: name)] = try source.bytes(of: path)
    }
    return journals
  }

  /// A place in this home.
  func target(_ path: String) throws(StorageError) -> FilePath {
    let target = home.root.appending(path)
    try requireNoLinks(on: target)
    return target
  }

  /// Nothing is written where a link leads.
  private func requireNoLinks(on path: FilePath) throws(StorageError) {
    var path = path
    while path != home.root, path.folder != path {
      if (try? FileStatus(of: path, followingLinks: false))?.kind == .symbolicLink {
        throw StorageError(.notADirectory, path)
      }
      path = path.folder
    }
  }
}
