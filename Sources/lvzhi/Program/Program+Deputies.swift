import Console
import Diagnostics
import Questions
import Records
import Settings
import Storage

extension Program {
  /// The desk of the deputy at the keyboard; asks who it is if need be.
  func needDesk() throws -> DeputyDesk {
    let desk = try seatedDesk()
    try desk.load()
    return desk
  }

  private func seatedDesk() throws -> DeputyDesk {
    if let desk { return desk }
    if let word = options.deputy ?? environment.deputy {
      return try sitDown(deputy(named: word))
    }
    guard dialogue.isInteractive else { throw Failure.notFound(.noDeputyChosen) }
    try pickDeputy()
    guard let desk else { throw Failure(.notFound, nil) }
    return desk
  }

  /// The deputy that a word names: an id, else a name that only one deputy has.
  func deputy(named word: String) throws -> DeputyID {
    if let id = try? DeputyID(word), let found = try store.find(id) { return found }
    let people = try roster()
    let named = people.filter { $0.profile.name == word || $0.profile.text(.pinyin) == word }
    if named.count == 1, let only = named.first { return only.id }
    let shown = HarmlessText.oneLine(word)
    if named.count > 1 {
      throw Failure.notFound(
        .deputyAmbiguous(shown, ids: named.map { HarmlessText.oneLine($0.id.text) }))
    }
    let known = people.flatMap { [$0.id.text] + [$0.profile.name].compactMap(\.self) }
    let meant = EditDistance.nearest(to: word, among: known).map { HarmlessText.oneLine($0) }
    throw Failure.notFound(.deputyUnknown(shown, meant: meant))
  }

  /// Puts a deputy to the keyboard, after asking for the code if one is set.
  @discardableResult
  func sitDown(_ id: DeputyID) throws -> DeputyDesk {
    if let desk, desk.id == id { return desk }
    try askCode(of: id)
    let cache = try GlanceCache(id, self)
    if dialogue.isInteractive, let glance = cache.glance {
      let desk = DeputyDesk(
        id: id, journal: try store.journal(of: id), glance: glance, program: self)
      self.desk = desk
      return desk
    }
    let contents = try store.read(id)
    if let damage = contents.damage.first {
      dialogue.complain(
        .damagedLines(contents.damage.count, HarmlessText.oneLine(damage.file.text)))
    }
    let desk = DeputyDesk(
      id: id, journal: try store.journal(of: id), events: contents.events, program: self)
    self.desk = desk
    // Damage has to be told at every start, so nothing is kept that would hide it.
    if dialogue.isInteractive, contents.damage.isEmpty { cache.keep(desk.glance) }
    return desk
  }

  /// Everybody on the roster, in the order in which they were entered, with their profiles.
  func roster() throws -> [RosterEntry] {
    try store.roster()
  }

  /// Adds one event to a deputy who need not be at the keyboard.
  func record(_ content: EventContent, for id: DeputyID) throws {
    if let desk, desk.id == id {
      try desk.record(content)
      return
    }
    let store = try store
    do throws(AppendFailure) {
      _ = try store.append([content], to: id, at: moment, using: &chance)
    } catch {
      throw Failure(.inputOutput, StorageErrorWording.message(for: error.error))
    }
  }

  /// Writes what is derived from a deputy's journals; a failure costs nothing and is only told.
  func saveDerived(_ desk: DeputyDesk) {
    do {
      let reading = try store.updateDerivedFiles(of: desk.id, formerNames: formerNames)
      if dialogue.isInteractive, reading.damage.isEmpty {
        try GlanceCache(desk.id, self).keep(desk.glance)
      }
    } catch let error as StorageError {
      dialogue.complain(StorageErrorWording.message(for: error))
    } catch {
      dialogue.complain(.unexpected("\(error)"))
    }
  }

  /// Puts the deputy's things away because nobody is there any more.
  func leaveIdleDesk() {
    guard desk != nil || role == .organiser else { return }
    desk = nil
    role = .deputy
    wantsNames = true
    dialogue.say(.leftIdle)
  }

  /// Asks for the deputy's code, if one is set, three times at most.
  private func askCode(of id: DeputyID) throws {
    guard dialogue.isInteractive, let kept = preferences.code(of: id.text) else { return }
    for attempt in 1...3 {
      guard case .line(let typed) = try dialogue.ask(.codePrompt, kind: .secret) else {
        throw Failure(.usage, nil)
      }
      if PassphraseHash(text: kept).matches(typed.trimmed.narrowed) { return }
      if attempt < 3 { dialogue.complain(.codeWrong) }
    }
    throw Failure(.usage, .codeWrong)
  }
}
