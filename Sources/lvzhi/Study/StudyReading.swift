import BankFile
import Console
import Diagnostics
import Questions
import Records
import Sessions

/// Study mode: the notes of each chapter and its questions with their answers, one after the other. Nothing
/// is asked and nothing counts; the place is kept for next time.
@MainActor
struct StudyReading {
  private let program: Program
  private let desk: DeputyDesk
  private let document: BankDocument
  private let names: [QuestionName]
  private var place: Int

  /// Begins where the deputy left the bank, else at its first question. Throws `notFound` if nothing in the
  /// bank may be served today.
  init(program: Program, desk: DeputyDesk, document: BankDocument) throws {
    (self.program, self.desk, self.document) = (program, desk, document)
    let served = program.candidates(in: document).map(\.name)
    guard !served.isEmpty else { throw Failure.notFound(.noQuestionsFit) }
    names = served
    let left = desk.progress.places[document.header.id]
    place = left.flatMap { served.firstIndex(of: $0) } ?? 0
  }

  private var dialogue: Dialogue { program.dialogue }

  /// Shows question after question until the deputy leaves or the bank ends.
  mutating func hold() throws {
    let title = HarmlessText.oneLine(document.header.title)
    dialogue.say(.studyStarts(title, at: place, of: names.count))
    while true {
      try show()
      guard try goOn() else { return dialogue.say(.studyLeft) }
      if place == names.count { break }
    }
    try desk.record(.place(names[0]))
    dialogue.say(.studyEnd)
  }

  private func show() throws {
    guard let (question, header) = program.question(names[place]) else { return }
    try desk.record(.place(names[place]))
    dialogue.pause()
    if let chapter = chapter(at: place), place == 0 || chapter != self.chapter(at: place - 1) {
      showNotes(of: chapter)
    }
    dialogue.say(.studyPlace(place + 1, of: names.count), style: .dim)
    let order = DisplayOrder(unmixed: question)
    dialogue.show(
      QuestionScreen(question: question, order: order, language: dialogue.language).lines)
    dialogue.pause()
    dialogue.show(
      FeedbackScreen(
        question: question, header: header, order: order, answer: question.rightAnswer,
        credit: .full, language: dialogue.language,
        supersession: program.supersession(of: question.name)
      ).studyLines)
    dialogue.show(CitedLaw(of: question, header, in: program).passages)
  }

  private func chapter(at place: Int) -> Int? {
    document.index(of: names[place].id).flatMap { document.outline(at: $0).chapter }
  }

  private func showNotes(of chapter: Int) {
    dialogue.say(
      .verbatim(HarmlessText.oneLine(document.title(ofChapter: chapter))), style: .bold)
    dialogue.pause()
    let notes = document.notes(ofChapter: chapter)
    if !notes.isEmpty {
      dialogue.say(.verbatim(HarmlessText.lines(notes)))
      dialogue.pause()
    }
  }

  /// Waits for Enter or a choice; `false` to leave.
  private mutating func goOn() throws -> Bool {
    while true {
      guard case .line(let line) = try dialogue.ask(.studyPrompt, kind: .answer) else {
        return false
      }
      let typed = line.trimmed.narrowed
      if typed.isEmpty {
        place += 1
        return true
      }
      let command = Self.command(typed)
      guard typed == "0" || command != nil else { continue }
      switch try command ?? chosen() {
      case .back:
        place = max(0, place - 1)
        return true
      case .restart:
        place = 0
        return true
      case .mark(let mark):
        try QuestionMarks(program: program, desk: desk).apply(mark, to: names[place])
      case .leave: return false
      case nil: break
      }
    }
  }

  private enum Choice {
    case back
    case restart
    case mark(TurnCommand)
    case leave
  }

  private func chosen() throws -> Choice? {
    let offered: [(Message, Choice)] = [
      (.previousQuestion, .back), (.flagIt, .mark(.flag)), (.noteIt, .mark(.note)),
      (.fromTheStart, .restart), (.stopHere, .leave),
    ]
    return try dialogue.choose(.menuTitle, among: offered.map(\.0)).map { offered[$0].1 }
  }

  /// What one may type instead of going through the menu.
  private static func command(_ typed: String) -> Choice? {
    switch TurnCommand.read(typed, orAsWord: true) {
    case .command(.quit): .leave
    case .command(.undo): .back
    case .command(let mark) where mark == .flag || mark == .note: .mark(mark)
    default: nil
    }
  }
}
