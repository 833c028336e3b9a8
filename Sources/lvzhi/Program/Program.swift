import BankFile
import Console
import Dates
import Questions
import Records
import Scheduling
import Settings
import Statutes
import Storage

/// The running program: what a command works with.
final class Program {
  let options: GlobalOptions
  let environment: Environment
  let dialogue: Dialogue
  let home: Home
  let state: StateFolder?
  let bankFolders: [BankFolder]
  /// The instant that `--now` fixes; `nil` for the real clock.
  private let fixedNow: Timestamp?
  /// What `--seed` fixes.
  private let fixedSeed: UInt64?

  var preferences: Preferences
  var role: Role = .deputy
  /// The deputy at the keyboard.
  var desk: DeputyDesk?
  var wantsToQuit = false

  /// Who is at the keyboard.
  enum Role {
    case deputy
    case organiser
  }

  init(
    options: GlobalOptions, environment: Environment, dialogue: Dialogue, home: Home,
    preferences: Preferences, now: Timestamp?, seed: UInt64?
  ) {
    self.options = options
    self.environment = environment
    self.dialogue = dialogue
    self.home = home
    self.preferences = preferences
    fixedNow = now
    fixedSeed = seed
    state = StateFolder.resolve(
      xdgStateHome: environment.xdgStateHome, userHome: environment.userHome)
    bankFolders = BankFolder.searchOrder(
      options: options.banks, environment: environment.banks, home: home,
      executable: BankFolder.executable())
  }

  /// The banks, read when first needed.
  private(set) lazy var library = BankLibrary(loading: bankFolders)

  /// The deputies' data.
  private(set) lazy var store = makeStore()

  // MARK: Time and chance

  var now: Timestamp { fixedNow ?? WallClock.now() }

  /// Whether `--now` stands in for the clock; then nothing is timed.
  var clockIsFixed: Bool { fixedNow != nil }

  /// Today as the calendar on the wall shows it; what decides whether a question is in force is Beijing's.
  var today: CalendarDate {
    let instant = now
    return instant.local(offset: WallClock.utcOffset(at: instant)).date
  }

  var studyDay: StudyDay {
    let instant = now
    return StudyDay(at: instant, utcOffset: WallClock.utcOffset(at: instant))
  }

  /// The day in Beijing, by which a question's validity goes.
  var dayInForce: CalendarDate { now.local(offset: 8 * 3600).date }

  /// The seed of something that is about to be drawn.
  func seed() -> UInt64 { fixedSeed ?? Randomness.seed() }
}
