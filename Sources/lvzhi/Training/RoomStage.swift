import Console
import Diagnostics

/// What stands between whoever leads a training and the room: the screen that is drawn, one page after another, and the line
/// below it.
@MainActor
final class RoomStage {
  private let program: Program
  private let drawing: ScreenDrawing
  /// What is said in the last row but one; where it is empty, `standing` is.
  var status: Message = .verbatim("")
  /// What is said there when nothing else is.
  var standing: () -> Message = { .verbatim("") }
  /// Which of the screens that a page needs is shown, from 0.
  private var screen = 0
  var clock: RoomClock
  /// What was printed last where screens are printed one below the other.
  private var printed: [String] = []
  private var lastStanding: Message = .verbatim("")

  /// `seconds` are counted down at every question; `nil` for none.
  init(_ program: Program, seconds: Int?) {
    self.program = program
    clock = RoomClock(seconds: seconds, isRunning: !program.clockIsFixed)
    drawing = ScreenDrawing(output: program.dialogue.output, terminal: program.dialogue.terminal)
  }

  private var dialogue: Dialogue { program.dialogue }

  /// Whether screens are drawn one over the other, for a room that looks at them.
  var isOnScreen: Bool { dialogue.isInteractive && drawing.isPossible && !dialogue.isPlain }

  /// Leaves an empty screen behind.
  func clear() {
    if isOnScreen { drawing.clear() }
  }

  /// Goes to the first screen of another page.
  func turnPage() {
    screen = 0
    clock.start()
  }

  /// Goes to the next screen of the page; `false` if this is the last.
  func showNextScreen(of page: RoomPage) -> Bool {
    guard isOnScreen, screen + 1 < screens(of: page).count else { return false }
    screen += 1
    return true
  }

  /// Says why a line means nothing. Without a person it ends the script, unless that is to keep going.
  func complain(_ why: Message) throws {
    if isOnScreen {
      status = why
    } else {
      try dialogue.misunderstood(why, keepGoing: program.options.keepGoing)
    }
  }

  /// Shows a page and waits for a line below it; a character of `keys` is a line by itself.
  func ask(
    isHidden: Bool = false, keys: Set<Character> = [], _ page: @escaping () -> RoomPage
  ) throws -> Reply {
    if program.dialogue.isInteractive, !isOnScreen {
      show(page())
      return try dialogue.ask(.verbatim("> "), kind: isHidden ? .secret : .answer)
    }
    let request = ScreenLineRequest(isHidden: isHidden, keys: keys) { [self] in
      show(page())
      return Prompt("  > ")
    }
    let tick = LineLimits.Tick(every: 1000) { nil }
    dialogue.linesSinceAsking = 0
    let limits = LineLimits(tick: isOnScreen && clock.isTicking ? tick : nil)
    switch try dialogue.source.readLine(request, limits: limits) {
    case .line(let line): return .line(line)
    case .interrupted: return .interrupted
    case .endOfInput: return .ended
    case .timedOut: return .idle
    case .unreadable(let fault):
      try complain(fault.message)
      return try ask(isHidden: isHidden, keys: keys, page)
    }
  }

  // MARK: Showing

  private func screens(of page: RoomPage) -> [[RoomLayout.Line]] {
    RoomLayout(dialogue.terminal.size).screens(of: page) { number, count in
      let language = dialogue.language
      let place = count > 1 ? Message.screenOf(number, count).text(in: language) : ""
      let said = status.text(in: language)
      return [said.isEmpty ? standing().text(in: language) : said, place].filter { !$0.isEmpty }
        .joined(separator: "　")
    }
  }

  private func show(_ page: RoomPage) {
    guard isOnScreen else { return print(page) }
    let screens = screens(of: page)
    let lines = screens[min(screen, screens.count - 1)]
    drawing.show(lines.map { ($0.text, $0.style) })
  }

  /// One below the other, each page once, for scripts and screen readers.
  private func print(_ page: RoomPage) {
    let head = [page.head, page.corner].filter { !$0.isEmpty }.joined(separator: "　")
    let lines = [head] + page.parts.joined().map(\.plainText)
    if lines != printed {
      dialogue.show(lines.filter { !$0.isEmpty }.map { .text($0) })
      printed = lines
    }
    let isTold = status.text(in: dialogue.language).isEmpty
    let said = isTold ? standing() : status
    if !said.text(in: dialogue.language).isEmpty, !isTold || said != lastStanding {
      dialogue.say(said)
    }
    lastStanding = standing()
  }
}
