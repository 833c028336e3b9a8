import Console
import Diagnostics
import Papers
import Records
import Settings
import Storage
import Trainings

/// A training at hand: what happened so far, the paper that is asked, and the one way to add to it.
@MainActor
final class TrainingDesk {
  let id: TrainingID
  private let program: Program
  /// `nil` for a training that is only planned.
  private let journal: Journal?
  private var fold: TrainingFold
  /// The paper with its questions in order; `nil` where nothing is asked, or it cannot be found.
  let paper: (marking: PaperMarking, items: [PaperItem])?

  /// The rules of the contest, as they were frozen; `nil` where no teams compete.
  let rules: ContestRules?

  /// Reads the journals of a training. Damaged lines are told and passed over.
  init(_ id: TrainingID, in program: Program) throws {
    self.id = id
    self.program = program
    journal = try program.trainings.journal(of: id, on: try program.device)
    let contents = try program.trainings.read(id)
    if let damage = contents.damage.first {
      program.dialogue.complain(
        .damagedLines(contents.damage.count, HarmlessText.oneLine(damage.file.text)))
    }
    fold = TrainingFold(contents.events, id: id)
    let start = fold.training.start
    paper = try start?.paper.map { id in
      let paper = try program.papers.load(id)
      let letter = start?.variant ?? paper.variants.first?.letter ?? .a
      return (PaperMarking(paper), paper.items(letter))
    }
    rules = try start?.contest.flatMap { _ in
      let path = program.trainings.rulesFile(of: id)
      guard let rules = ContestLibrary.read(try program.trainings.rules(of: id), from: path).value
      else {
        throw Failure(.dataAtFault, .rulesDamaged(HarmlessText.oneLine(path.text)))
      }
      return rules
    }
  }

  /// A training that is only planned: nothing of it is kept.
  init(
    planned details: TrainingChange, _ start: RoomStart, paper: Paper?, in program: Program
  ) throws {
    guard let id = TrainingID("planned") else { throw Failure(.usage, nil) }
    self.id = id
    self.program = program
    journal = nil
    rules = nil
    let letter = start.variant ?? .a
    self.paper = paper.map { (PaperMarking($0), $0.items(letter)) }
    var clock = DeviceClock()
    var chance = ChanceSource(seed: 0)
    let moment = program.moment
    let events = [EventContent.training(details), .roomStart(start)].map { content in
      let stamp = clock.stamp(now: moment.instant, using: &chance)
      return Event(stamp, day: program.studyDay, content: content)
    }
    fold = TrainingFold(events, id: id)
  }

  var training: Training { fold.training }

  var run: RoomRun { RoomRun(training, items: paper?.items ?? []) }

  /// What people call it, harmless.
  var title: String { HarmlessText.oneLine(training.details.text(.title) ?? id.text) }

  /// Saves what happened. When it returns, it is on disk.
  func record(_ contents: [EventContent]) throws {
    guard let journal else { return }
    for event in try program.append(contents, to: journal) {
      if event.clockIsBehind { program.warnOfClock() }
      fold.add(event)
    }
  }

  /// What became of the records of those who were expected.
  struct Delivery {
    /// How many have their entry.
    var delivered = 0
    /// The names of those who are on the roster no more.
    var missing: [String] = []
  }

  /// Ends the training, unless that was done, and enters it in the journals of all who were expected, which may be
  /// repeated.
  func close() throws -> Delivery {
    if training.end == nil { try record([.roomStep(.end)]) }
    let store = try program.store
    let roster = try program.roster()
    let people = Dictionary(roster.flatMap { entry in entry.uids.map { ($0, entry.id) } }) {
      first, _ in first
    }
    let derived = DerivedEvents(training, paper: paper)
    let formerNames = program.formerNames
    var delivery = Delivery()
    for seat in training.seats {
      guard let id = try seat.uid.flatMap({ people[$0] }) ?? store.find(seat.deputy) else {
        delivery.missing.append(HarmlessText.oneLine(seat.name))
        continue
      }
      let events = derived.missing(for: seat, from: try store.read(id).events)
      if !events.isEmpty {
        let journal = try store.journal(of: id)
        do throws(AppendFailure) {
          try journal.append(again: events)
        } catch {
          throw Failure(.inputOutput, StorageErrorWording.message(for: error.error))
        }
        try store.updateDerivedFiles(of: id, formerNames: formerNames)
      }
      delivery.delivered += 1
    }
    try saveRecord()
    return delivery
  }

  /// Writes what is derived from the journals.
  func saveRecord() throws {
    let value = TrainingJSON.value(training, paper: paper)
    try program.trainings.saveRecord(JSONText(value, layout: .pretty).bytes + [0x0A], of: id)
  }
}
