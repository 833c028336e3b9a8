import BankFile
import Console
import Dates
import Questions
import Records
import Scheduling
import Sessions
import Settings
import Statutes
import Storage

/// The running program: what a command works with.
@MainActor
final class Program {
  /// The options of the line at hand: those of the start, and at the prompt those of the command.
  private(set) var options: GlobalOptions
  let environment: Environment
  let dialogue: Dialogue
  let home: Home
  let state: StateFolder?
  let observer: Observer
  let bankFolders: [BankFolder]
  /// The banks, where the start has begun to read them.
  private let banks: BankLoading?
  /// The instant that `--now` fixes; `nil` for the real clock.
  private var fixedNow: Timestamp?
  /// What `--seed` fixes.
  private var fixedSeed: UInt64?

  var preferences: Preferences
  var role: Role = .deputy
  /// The deputy at the keyboard.
  var desk: DeputyDesk?
  var wantsToQuit = false
  /// Commands are typed at the prompt or come from a script, rather than one from the shell.
  var isAtPrompt = false
  /// Somebody left the keyboard; the list of names is to be shown.
  var wantsNames = false
  /// What is told only once.
  var noticesWereTold = false
  var trackFaultsWereTold = false
  var clockWasTold = false
  /// There is a backup of today, or there can be none now.
  var dailyBackupIsDone = false

  /// Who is at the keyboard.
  enum Role {
    case deputy
    case organiser
  }

  init(
    options: GlobalOptions, environment: Environment, dialogue: Dialogue, home: Home,
    state: StateFolder?, preferences: Preferences, bankFolders: [BankFolder],
    banks: BankLoading? = nil, observer: Observer
  ) throws {
    self.options = options
    self.environment = environment
    self.dialogue = dialogue
    self.home = home
    self.preferences = preferences
    self.state = state
    self.observer = observer
    self.bankFolders = bankFolders
    self.banks = banks
    try adopt(options)
  }

  /// Makes `options` those of the line at hand. Throws a usage `Failure` for values that make no sense.
  func adopt(_ options: GlobalOptions) throws {
    fixedNow = try options.now.map { text in
      guard let instant = Timestamp(text) else {
        throw Failure.usage(.badValue(text, of: "--now", expected: .expectedInstant))
      }
      return instant
    }
    fixedSeed = try options.seed.map { text in
      guard let seed = UInt64(text) else {
        throw Failure.usage(.badValue(text, of: "--seed", expected: .expectedNumber))
      }
      return seed
    }
    chance = ChanceSource(seed: fixedNow == nil ? nil : fixedSeed)
    if let language = options.language {
      guard let known = Language(rawValue: language) else {
        throw Failure.usage(.badValue(language, of: "--lang", expected: .expectedLanguage))
      }
      dialogue.language = known
    }
    self.options = options
  }

  /// The banks, read when first needed.
  private(set) lazy var library = readLibrary()

  private func readLibrary() -> BankLibrary {
    let library = banks?.library ?? BankLibrary(loading: bankFolders)
    observer.note(
      .banksRead(
        banks: library.entries.count,
        questions: library.entries.reduce(0) { $0 + $1.document.count }))
    return library
  }

  /// The questions that rest on a version of a law that ends, found out when first needed.
  private(set) lazy var supersededQuestions = SupersededQuestions(
    in: library, lawsIn: bankFolders, home: home)

  /// The tracks, read when first needed.
  private(set) lazy var tracks = TrackLibrary(loading: bankFolders)

  /// The laws, each read when first needed.
  private(set) lazy var statutes = StatuteDesk(program: self)

  /// The blueprints of papers, read when first needed.
  private(set) lazy var blueprints = BlueprintLibrary(loading: bankFolders)

  /// The deputies' data. Throws a `StorageError` if this machine's name cannot be kept.
  var store: DeputyStore {
    get throws {
      if let opened { return opened }
      guard let state else { throw Failure.usage(.noHome) }
      let store = DeputyStore(home: home, device: try DeviceName.load(from: state.device))
      opened = store
      return store
    }
  }

  private var opened: DeputyStore?

  /// Found when first asked for; see `contrastSets`.
  var knownContrasts: ContrastSets?

  /// Where ids get their random part.
  var chance = ChanceSource(seed: nil)

  // MARK: Time and chance

  var now: Timestamp { fixedNow ?? WallClock.now() }

  /// Whether `--now` stands in for the clock; then nothing is timed.
  var clockIsFixed: Bool { fixedNow != nil }

  /// Now, with what clocks on the wall show.
  var moment: Moment {
    let instant = now
    return Moment(instant, utcOffset: WallClock.utcOffset(at: instant))
  }

  /// Today as the calendar on the wall shows it.
  var today: CalendarDate { now.local(offset: moment.utcOffset).date }

  var studyDay: StudyDay { StudyDay(at: now, utcOffset: moment.utcOffset) }

  /// The day in Beijing, by which a question's validity goes.
  var dayInForce: CalendarDate { now.local(offset: 8 * 3600).date }

  /// The seed of something that is about to be drawn.
  func seed() -> UInt64 { fixedSeed ?? Randomness.seed() }
}
