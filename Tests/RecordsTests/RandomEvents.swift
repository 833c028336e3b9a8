import Dates
import Papers
import Questions
import Records
import Scheduling
import TestSupport

/// Makes events of every kind with every key, out of a seed.
struct RandomEvents {
  var random: SeededGenerator
  private var clock = DeviceClock()
  private var now = Timestamp(milliseconds: 1_795_414_811_532)
  private var written: [Event] = []
  private var sessions: [SessionID] = []

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// Events as one device would write them, with undos of its earlier ones.
  mutating func events(_ count: Int) -> [Event] {
    while written.count < count { written.append(event()) }
    return written
  }

  mutating func event() -> Event {
    // Small steps, sometimes none, sometimes back.
    now = now.advanced(byMilliseconds: Int64.random(in: -3_600_000...40_000_000, using: &random))
    let stamp = clock.stamp(now: now, using: &random)
    let day = StudyDay(at: stamp.at, utcOffset: 8 * 3600)
    let content = content()
    if case .session = content { sessions.append(SessionID(stamp.id)) }
    return Event(stamp, day: day, content: content)
  }

  private mutating func content() -> EventContent {
    switch Int.random(in: 0..<40, using: &random) {
    case 0: .person(PersonUID(using: &random))
    case 1: .profile(profileChange())
    case 2: .join(PersonUID(using: &random))
    case 3, 4:
      .session(
        SessionStart(
          mode: mode(), questions: questions(), seed: seed(), lesson: maybe() ? step() : nil))
    case 5: sessions.randomElement(using: &random).map { .sessionEnd($0) } ?? .undo(target())
    case 6, 7: .undo(target())
    case 8: .flag(question())
    case 9: .unflag(question())
    case 10: .note(question(), text: maybe() ? text() : "")
    case 11: .skip(question(), session: sessions.last)
    case 12: .hint(question(), session: maybe() ? sessions.last : nil)
    case 13: .mastered(question(), revision: maybe() ? revision() : nil)
    case 14: .plan(plan())
    case 15: .track(step())
    case 16: .place(question())
    case 17: .other(kind: "pollTally")
    case 18: .examStart(examStart())
    case 19, 20: .examStep(examStep())
    case 21: .enter(entry())
    case 22: .regrade(regrade())
    case 23: .training(training())
    case 24: .roomStart(roomStart())
    case 25: .attendance(Attendance([.late: seats(1), .excused: seats(10)], reason: text()))
    case 26: .roomAnswer(roomAnswer())
    case 27: .teamScore(teamScore())
    case 28, 29: .roomStep(roomStep())
    case 30: .trained(trained())
    default: .answer(answer())
    }
  }

  private mutating func step() -> TrackStep {
    TrackStep(track: text(), step: Int.random(in: 0...30, using: &random))
  }

  private mutating func answer() -> AnswerEvent {
    AnswerEvent(
      session: maybe() ? sessions.randomElement(using: &random) : nil, mode: mode(),
      question: question(), revision: revision(), order: maybe() ? letters() : [],
      answer: RecordedAnswer(
        texts: (0..<Int.random(in: 0...3, using: &random)).map { _ in text() },
        points: maybe() ? [1, 3] : nil),
      credit: Credit(
        [0, 0.5, 1, 1, 1, Double.random(in: 0...1, using: &random)].randomElement(using: &random)
          ?? 0),
      isSure: Int.random(in: 0..<5, using: &random) > 0,
      seconds: maybe() ? Double.random(in: 0...1e3, using: &random) : nil,
      grade: maybe() ? Grade.allCases.randomElement(using: &random) : nil)
  }

  mutating func paper() -> PaperID {
    PaperID(maybe() ? "biaozhun-3fa2c1" : "p-1") ?? paper()
  }

  private mutating func moment() -> BootMoment {
    BootMoment(boot: text(), uptime: Int.random(in: 0...10_000_000, using: &random))
  }

  private mutating func examStart() -> ExamStart {
    ExamStart(
      paper: paper(), variant: .a, seconds: Int.random(in: 0...9_000, using: &random),
      number: maybe() ? 7 : nil, moment: moment())
  }

  private mutating func examStep() -> ExamStep {
    let action: ExamStep.Action =
      switch Int.random(in: 0..<6, using: &random) {
      case 0: .answer(question(), RecordedAnswer(texts: [text()]))
      case 1: .answer(question(), nil)
      case 2: .mark(question(), maybe())
      case 3: .extraTime(seconds: Int.random(in: 1...900, using: &random))
      case 4: .handIn(maybe() ? .byHand : .byTime)
      default: .beat
      }
    return ExamStep(action, in: AttemptID(target()), at: moment())
  }

  private mutating func entry() -> PaperEntry {
    let result: PaperEntry.Result =
      switch Int.random(in: 0..<6, using: &random) {
      case 0:
        .answers([question(): RecordedAnswer(texts: [text()], points: maybe() ? [1, 2] : nil)])
      case 1: .wrong(Set(questions()))
      case 2: .sections([Points(hundredths: Int.random(in: 0...9_999, using: &random)), .zero])
      case 3: .total(Points(hundredths: Int.random(in: 0...9_999, using: &random)))
      case 4: .absent(reason: maybe() ? "病假" : nil)
      default: .withdrawn
      }
    let deputy = Examinee.deputy(deputyID(), maybe() ? PersonUID(using: &random) : nil)
    return PaperEntry(
      paper: paper(),
      examinee: maybe() ? deputy : .unsigned(Int.random(in: 1...99, using: &random)),
      variant: maybe() ? .a : nil, result: result, isVerified: maybe(),
      replaces: maybe() ? [target(), target()] : [])
  }

  mutating func deputyID() -> DeputyID {
    (try? DeputyID(maybe() ? "张三" : "阿依古丽·买买提")) ?? deputyID()
  }

  private mutating func regrade() -> Regrade {
    let rules: [Regrade.Rule] = [
      .key(RecordedAnswer(texts: [text()])), .accept(RecordedAnswer(texts: ["A"])), .everyone,
      .drop,
    ]
    return Regrade(
      paper: paper(), question: question(), rule: rules.randomElement(using: &random) ?? .drop,
      reason: text())
  }

  private mutating func profileChange() -> ProfileChange {
    var change = ProfileChange()
    for field in ProfileField.allCases where maybe() { change.set(field, to: value(of: field)) }
    return change
  }

  private mutating func value(of field: ProfileField) -> ProfileValue? {
    guard maybe() else { return nil }
    return switch field.kind {
    case .text: .text(text())
    case .list: .list([text(), text()])
    case .number: .number(Int.random(in: 0...100, using: &random))
    case .flag: .flag(maybe())
    case .date: .date(CalendarDate(dayNumber: Int.random(in: 0...30_000, using: &random)))
    }
  }

  private mutating func plan() -> StudyPlan {
    StudyPlan(
      exam: maybe() ? CalendarDate(dayNumber: 20_800) : nil, minutes: maybe() ? 10 : nil,
      track: maybe() ? text() : nil)
  }

  private mutating func target() -> EventID {
    written.suffix(20).randomElement(using: &random)?.id ?? EventID(value: 7)
  }

  private mutating func mode() -> PracticeMode {
    [.practice, .review, .exam, PracticeMode(rawValue: "later")].randomElement(using: &random)
      ?? .study
  }

  private mutating func questions() -> [QuestionName] { (0..<4).map { _ in question() } }

  mutating func question() -> QuestionName {
    let names = ["a/1", "a/2", "a/3", "daibiaofa/闭会-021", "b/1", "b/old", "b/new", "c-9/x.y_z"]
    let name = names.randomElement(using: &random).flatMap { QuestionName($0) }
    return name ?? questions()[0]
  }

  private mutating func revision() -> Revision {
    Revision(text: "9f2c6a1e", key: maybe() ? "03b7d2c4" : "ffffffff")
  }

  private mutating func letters() -> [OptionLetter] {
    (0..<4).compactMap { OptionLetter(index: $0) }.shuffled(using: &random)
  }

  private mutating func seed() -> UInt64? { maybe() ? random.next() : nil }

  mutating func maybe() -> Bool { Bool.random(using: &random) }

  /// Any Unicode text: Chinese, controls, quotes, marks that compose, and planes beyond the first.
  mutating func text() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let ranges: [ClosedRange<UInt32>] = [
        0...0x7F, 0...0x7F, 0x80...0x2FF, 0x300...0x36F, 0x4E00...0x9FFF, 0x2000...0x206F,
        0xE000...0x10FFFF,
      ]
      let range = ranges.randomElement(using: &random) ?? 0...0x7F
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
