import BankFile
import Console
import Diagnostics
import Questions
import Records
import Sessions
import Settings
import Storage

/// Begins a lesson of a track: its study notes, then its questions; or takes up one that was left.
@MainActor
struct LessonStart {
  let program: Program
  let desk: DeputyDesk
  let track: Track
  let lesson: Lesson

  private var dialogue: Dialogue { program.dialogue }

  /// Shows the notes and holds the session. Throws `notFound` if none of its questions may be served.
  func begin() throws {
    let step = TrackStep(track: track.id, step: lesson.number)
    let opening = SessionOpening(program: program, desk: desk)
    let left = desk.progress.sessions.last { $0.lesson == step }
    if let left, !left.hasEnded, !left.remaining.isEmpty { return try opening.resume(left) }
    let banks = Set(lesson.drills.map(\.bank))
    let names = LessonDraw.questions(
      for: lesson,
      from: program.library.entries.map(\.document).filter { banks.contains($0.header.id) }
        .flatMap { program.candidates(in: $0) },
      states: desk.progress.questions)
    guard !names.isEmpty else { throw Failure.notFound(.lessonHasNoQuestions(lesson.number)) }
    guard try showNotes() else { return }
    try opening.open(
      names, mode: .practice, seed: program.seed(),
      saying: .lessonStarts(lesson.number, questions: names.count), lesson: step)
  }

  /// Shows what is to be read; `false` if the reader does not want to go on to the questions.
  private func showNotes() throws -> Bool {
    let title = Message.lessonTitle(lesson.number, HarmlessText.oneLine(lesson.title))
    let notes = lesson.readings.flatMap(lines)
    try dialogue.page([.text(title.text(in: dialogue.language))] + notes)
    guard dialogue.isInteractive else { return true }
    guard case .line(let line) = try dialogue.ask(.beginLessonPrompt, kind: .answer) else {
      return false
    }
    return line.trimmed.narrowed != "0"
  }

  /// The notes of a chapter under its title; nothing if it is not there.
  private func lines(of reading: LessonReading) -> [ScreenLine] {
    guard let document = program.library.entry(reading.bank)?.document,
      let chapter = document.chapters.indices.first(where: {
        document.title(ofChapter: $0) == reading.chapter
      })
    else { return [] }
    let title = HarmlessText.oneLine("\(document.header.title) · \(reading.chapter)")
    let paragraphs = HarmlessText.lines(document.notes(ofChapter: chapter))
      .split(separator: "\n").map { ScreenLine.text(String($0)) }
    return [.blank, .text("【\(title)】")] + paragraphs.flatMap { [.blank, $0] } + [.blank]
  }
}
