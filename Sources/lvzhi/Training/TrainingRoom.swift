import Console
import Records
import Trainings

/// Leads a training in the room from its beginning or from where it was left, and what is said before and after.
@MainActor
struct TrainingRoom {
  let program: Program

  private var dialogue: Dialogue { program.dialogue }

  /// Holds the training; `seconds` are counted down at every question.
  func hold(_ desk: TrainingDesk, seconds: Int?) throws {
    let training = desk.training
    dialogue.say(
      .trainingOpened(desk.id, people: training.seats.count, questions: desk.run.items.count))
    switch try lead(desk, seconds) {
    case .left, .inputEnded:
      try desk.saveRecord()
      let asked = desk.training.questions.count
      dialogue.say(.trainingLeft(desk.id, asked: asked, of: desk.run.items.count))
    case .ended: try end(desk)
    }
  }

  private func lead(_ desk: TrainingDesk, _ seconds: Int?) throws -> RoomConversation.Ending {
    if let rules = desk.rules, let paper = desk.paper {
      let run = ContestRun(desk.training, rules: rules, marking: paper.marking, items: paper.items)
      return try ContestConversation(desk, run, in: program, seconds: seconds).hold()
    }
    return try RoomConversation(desk, in: program, seconds: seconds).hold()
  }

  /// Ends the training and says what became of it. May be repeated.
  func end(_ desk: TrainingDesk) throws {
    let delivery = try desk.close()
    dialogue.say(
      .trainingEnded(.attendanceFigures(desk.training), asked: desk.training.questions.count))
    dialogue.say(.trainingDelivered(delivery.delivered))
    if let paper = desk.training.start?.paper { program.dialogue.say(.keyInLater(paper)) }
    program.dialogue.say(.howToArchive)
    if !delivery.missing.isEmpty { dialogue.say(.notOnRoster(delivery.missing)) }
  }
}
