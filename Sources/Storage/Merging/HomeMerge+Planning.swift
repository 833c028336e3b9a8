import Papers
import Records

extension HomeMerge {
  /// Finds out what there is to do. Changes nothing. Reads every journal of both homes.
  package func plan() throws(StorageError) -> MergePlan {
    var plan = MergePlan()
    plan.passedOver = source.passedOver
    var people = try MergePeople(of: home)
    for name in source.names(in: "deputies") {
      do throws(StorageError) {
        try planDeputy(name, &people, &plan)
      } catch {
        plan.refuse("deputies/\(name)", .unreadable(error))
      }
    }
    for name in source.names(in: "papers") { planPaper(name, &plan) }
    for name in source.names(in: "trainings") { planTraining(name, &plan) }
    for part in ["banks", "laws"] {
      for path in source.files(below: part) { planFile(path, &plan) }
    }
    return plan
  }

  private func planDeputy(
    _ name: String, _ people: inout MergePeople, _ plan: inout MergePlan
  ) throws(StorageError) {
    let folder = "deputies/\(name)"
    let theirs = try journals(of: folder, "attempts")
    guard !theirs.isEmpty else { return }
    guard let id = try? DeputyID(name) else { return plan.refuse(folder, .badName) }
    let target: DeputyID
    do {
      target = try people.place(id, theirs)
    } catch {
      return plan.refuse(folder, reason(error, id, people))
    }
    let isNew = !people.isTaken(target)
    let place = JournalPlace(home.deputies.appending(target.text), "attempts")
    let ours = try place.content()
    guard !JournalUnion.bringNothing(theirs, to: ours) else { return plan.unchanged += 1 }
    let union = JournalUnion(ours, with: theirs)
    if let version = union.newerVersion { return plan.refuse(folder, .newerVersion(version)) }
    people.add(target, MergePeople.identity(of: theirs))
    var step = MergePlan.Step(.deputy(target), folder, union, isNew: isNew)
    step.title = ProgressFold(union.events).progress.profile.name
    plan.add(step)
  }

  private func reason(
    _ obstacle: MergeObstacle, _ id: DeputyID, _ people: MergePeople
  ) -> MergePlan.Refusal.Reason {
    switch obstacle {
    case .otherPerson: .otherPerson(id, free: freeID(like: id, people))
    case .severalPeople: .severalPeople(id)
    case .unknownPerson: .unknownPerson(id)
    }
  }

  /// An id that nobody has, here or there.
  private func freeID(like id: DeputyID, _ people: MergePeople) -> String {
    let theirs = Set(source.names(in: "deputies").compactMap { try? DeputyID($0) })
    for number in 2... {
      guard let free = try? DeputyID("\(id)-\(number)") else { break }
      if !people.isTaken(free), !theirs.contains(free) { return free.text }
    }
    return id.text
  }

  private func planPaper(_ name: String, _ plan: inout MergePlan) {
    let folder = "papers/\(name)"
    guard let id = PaperID(name) else { return plan.refuse(folder, .badName) }
    let file = home.papers.appending(name).appending("paper.json")
    do throws(StorageError) {
      let theirs =
        source.isFile("\(folder)/paper.json") ? try source.bytes(of: "\(folder)/paper.json") : nil
      let ours = try frozen(file)
      var paper: Paper?
      for bytes in [theirs, ours] {
        guard let bytes else { continue }
        guard let read = try? PaperJSON.read(bytes), read.id == id else {
          return plan.refuse(folder, .frozenDamaged)
        }
        if let paper, paper != read { return plan.refuse(folder, .frozenDiffers) }
        paper = read
      }
      let place = JournalPlace(home.papers.appending(name), "events")
      let journals = try journals(of: folder, "events")
      guard let paper else {
        if !journals.isEmpty { plan.refuse(folder, .noPaper) }
        return
      }
      let union = JournalUnion(try place.content(), with: journals)
      if let version = union.newerVersion { return plan.refuse(folder, .newerVersion(version)) }
      var step = MergePlan.Step(.paper(id), folder, union, isNew: ours == nil, keepsEvents: true)
      step.title = paper.contents.title
      plan.add(step)
    } catch {
      plan.refuse(folder, .unreadable(error))
    }
  }

  private func planTraining(_ name: String, _ plan: inout MergePlan) {
    let folder = "trainings/\(name)"
    guard let id = TrainingID(name) else { return plan.refuse(folder, .badName) }
    do throws(StorageError) {
      let theirs = try journals(of: folder, "events")
      guard !theirs.isEmpty else { return }
      let rules = home.trainings.appending(name).appending("contest.yaml")
      if source.isFile("\(folder)/contest.yaml"), let ours = try frozen(rules),
        ours != (try source.bytes(of: "\(folder)/contest.yaml"))
      {
        return plan.refuse(folder, .frozenDiffers)
      }
      let ours = try JournalPlace(home.trainings.appending(name), "events").content()
      guard !JournalUnion.bringNothing(theirs, to: ours) else { return plan.unchanged += 1 }
      let union = JournalUnion(ours, with: theirs)
      if let version = union.newerVersion { return plan.refuse(folder, .newerVersion(version)) }
      var step = MergePlan.Step(.training(id), folder, union, isNew: ours.isEmpty)
      for case .training(let change) in union.events.map(\.content) {
        step.title = change.text(.title) ?? step.title
      }
      plan.add(step)
    } catch {
      plan.refuse(folder, .unreadable(error))
    }
  }

  private func planFile(_ path: String, _ plan: inout MergePlan) {
    do throws(StorageError) {
      let theirs = try source.bytes(of: path)
      let file = try target(path)
      guard let ours = try frozen(file) else {
        return plan.newFiles.append(MergePlan.NewFile(path: path, size: theirs.count))
      }
      guard ours != theirs else { return }
      plan.differentFiles.append(
        MergePlan.DifferentFile(
          path: path,
          ours: .init(size: ours.count, modified: (try? FileStatus(of: file))?.modified),
          theirs: .init(size: theirs.count, modified: source.modified(path)),
          line: Self.firstDifference(ours, theirs)))
    } catch {
      plan.refuse(path, .unreadable(error))
    }
  }

  /// The content of a file here; `nil` if there is none.
  private func frozen(_ path: FilePath) throws(StorageError) -> [UInt8]? {
    guard (try? FileStatus(of: path, followingLinks: false)) != nil else { return nil }
    return try OpenFile.reading(path).readAll(upTo: MergeSource.longest)
  }

  private static func firstDifference(_ one: [UInt8], _ other: [UInt8]) -> Int {
    let same = zip(one, other).prefix { $0 == $1 }
    return 1 + same.count { $0.0 == UInt8(ascii: "\n") }
  }
}

extension MergePlan {
  fileprivate mutating func refuse(_ path: String, _ reason: Refusal.Reason) {
    refusals.append(Refusal(path: path, reason: reason))
  }

  fileprivate mutating func add(_ step: Step) {
    if step.changesAnything || !step.events.isEmpty {
      steps.append(step)
    }
    if !step.changesAnything { unchanged += 1 }
  }
}

extension MergePlan.Step {
  fileprivate init(
    _ subject: MergePlan.Subject, _ source: String, _ union: JournalUnion, isNew: Bool,
    keepsEvents: Bool = false
  ) {
    self.init(
      subject: subject, source: source, isNew: isNew, newEvents: union.added.count,
      newDamage: union.addedDamage, conflicts: union.changesNothing ? [] : union.conflicts.sorted(),
      events: keepsEvents ? union.events : [],
      changesAnything: !union.changesNothing || isNew)
  }
}
