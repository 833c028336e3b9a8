import Dates
import BankFile
import Diagnostics
import Papers
import Questions
import Records
import Sessions
import Settings
import Storage
import Trainings

/// Opens trainings: takes down who is expected, draws and freezes the questions, and writes the first events.
@MainActor
struct TrainingOpening {
  let program: Program

  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// Who competes, and by which rules.
  struct Contest {
    let file: ContestLibrary.Entry
    let teams: [String]
  }

  /// A new training with these details; `paper` is what is asked.
  func open(
    _ details: TrainingChange, paper: Paper?, contest: Contest? = nil
  ) throws -> TrainingID {
    let id = try newID()
    let seats = try self.seats(group: details.text(.group))
    guard !seats.isEmpty else { throw Failure.notFound(.noDeputies) }
    let start = RoomStart(
      seats: seats, paper: paper?.id, variant: paper?.variants.first?.letter,
      contest: contest?.file.value.id, teams: contest?.teams ?? [])
    if let contest { try program.trainings.keepRules(contest.file.source.bytes, of: id) }
    let opening = contest.map { ContestRun.opening($0.file.value, teams: $0.teams.count) } ?? []
    let journal = try program.trainings.journal(of: id, on: try program.device)
    _ = try program.append([.training(details), .roomStart(start)] + opening, to: journal)
    return id
  }

  /// The contest of a name with these teams: those that are named, else those of the rules, else the groups.
  func contest(named word: String, teams typed: String?) throws -> Contest {
    let library = ContestLibrary(loading: program.bankFolders)
    for file in library.faulty {
      let path = HarmlessText.oneLine(file.source.path)
      guard let first = file.problems.first else { continue }
      let position = LineIndex(file.source).position(of: Int(first.range.start))
      program.dialogue.complain(
        .rulesHaveErrors(
          "\(path):\(position)", first.problem.message.harmless, count: file.problems.count))
    }
    let known = library.entries
    guard
      let file = known.first(where: { $0.value.id == word.lowercased() || $0.value.title == word })
    else {
      throw Failure.notFound(
        .rulesUnknown(
          HarmlessText.oneLine(word), known: known.map { HarmlessText.oneLine($0.value.id) }))
    }
    let named = (typed ?? "").split { ",，、;；".contains($0) }.map { String($0).trimmed }
    let groups = try program.roster().compactMap { $0.profile.text(.group) }
      .reduce(into: [String]()) { names, name in if !names.contains(name) { names.append(name) } }
    let teams = [named, file.value.teams, groups].first { !$0.isEmpty } ?? []
    guard (2...9).contains(teams.count) else { throw Failure.usage(.teamsNeeded) }
    return Contest(file: file, teams: teams)
  }

  /// The day and six characters by chance, which no other training has.
  private func newID() throws -> TrainingID {
    let taken = Set(try program.trainings.ids())
    while true {
      var number = program.chance.next()
      let letters = (0..<6).map { _ in
        defer { number >>= 5 }
        return Self.letters[Int(number & 31)]
      }
      if let id = TrainingID("\(program.today)-\(String(letters))"), !taken.contains(id) {
        return id
      }
    }
  }

  /// Everybody in office, of one group if that is named: by the seats of the roster where all have one and no two the
  /// same, else numbered in the order of the roster.
  func seats(group: String?) throws -> [RoomStart.Seat] {
    let roster = try program.roster()
    if let group { try DeputyGroups(roster.map(\.profile)).need(group) }
    let people = roster.filter { entry in
      entry.profile.left.map { $0 > program.today } ?? true && !entry.profile.isSuspended
        && (group == nil || entry.profile.text(.group) == group)
    }
    let own = people.map {
      $0.profile.text(.seat).flatMap { Int($0.narrowed) }.flatMap { SeatNumber($0) }
    }
    let isSeated = own.allSatisfy { $0 != nil } && Set(own).count == people.count
    return zip(people, own).enumerated().compactMap { index, place in
      let (entry, seat) = place
      guard let number = isSeated ? seat : SeatNumber(index + 1) else { return nil }
      return RoomStart.Seat(
        number: number, deputy: entry.id, uid: entry.uids.first,
        name: entry.profile.name ?? entry.id.text, group: entry.profile.text(.group),
        township: entry.profile.text(.township))
    }
  }

  /// Draws a paper for a room from banks and freezes it.
  func paper(from banks: [BankLibrary.Entry], title: String, count: Int) throws -> Paper {
    let names = Set(banks.map(\.document.header.id))
    let pool = program.paperPool.filter { names.contains($0.name.bank) }
    guard let id = BlueprintID("peixun"),
      let language = banks.first?.document.header.language,
      let blueprint = RoomBlueprint.blueprint(
        id, title: title, count: count, language: language,
        from: pool.filter { $0.header.language == language })
    else { throw Failure.notFound(.noQuestionsFit) }
    let digest = ContentDigest(of: "room \(names.sorted()) \(count)").hexadecimal(8)
    let maker = PaperMaker(blueprint, digest: digest, pool: pool)
    let seed = program.options.seed == nil ? program.seed() % 1_000_000_000 : program.seed()
    let paper: Paper
    do throws(PaperShortages) {
      paper = try maker.paper(seed: seed, variants: [.a])
    } catch {
      throw Failure.notFound(.noQuestionsFit)
    }
    try program.papers.save(paper)
    if paper.questionCount < count { program.dialogue.say(.fewerQuestions(paper.questionCount)) }
    return paper
  }
}
