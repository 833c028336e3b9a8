package import Papers
package import Questions
package import Records

/// Where a training in the room stands, and what the next step means. It decides; whoever calls it writes the events
/// and makes it anew of what they add up to.
package struct RoomRun: Sendable {
  /// What is on the screen.
  package enum Phase: Hashable, Sendable {
    /// Before the first question.
    case attendance
    case asking(PaperItem)
    case revealed(PaperItem)
  }

  /// What comes of a command.
  package enum Outcome: Hashable, Sendable {
    /// To be written, one or more.
    case write([EventContent])
    /// There is no further question.
    case finished
    /// It means nothing here.
    case impossible(Obstacle)
  }

  /// Why a command means nothing here.
  package enum Obstacle: Hashable, Sendable {
    case noQuestionBefore
    case noQuestion
    case noSuchQuestion(last: Int)
    case nothingToTakeBack
  }

  package let training: Training
  /// The questions in their order.
  package let items: [PaperItem]

  package init(_ training: Training, items: [PaperItem]) {
    self.training = training
    self.items = items
  }

  package var phase: Phase {
    guard let index else { return .attendance }
    return standing(of: items[index].name).isRevealed
      ? .revealed(items[index]) : .asking(items[index])
  }

  /// The question on the screen.
  package var item: PaperItem? { index.map { items[$0] } }

  package func standing(of question: QuestionName) -> QuestionStanding {
    training.questions[question] ?? QuestionStanding()
  }

  private var index: Int? {
    training.current.flatMap { current in items.firstIndex { $0.name == current } }
  }

  /// The steps that a command means.
  package func outcome(of command: RoomCommand) -> Outcome {
    switch command {
    case .next: return next
    case .back:
      guard let index, index > 0 else { return .impossible(.noQuestionBefore) }
      return .write([show(index - 1)])
    case .skip:
      guard let index else { return .impossible(.noQuestion) }
      let skip = EventContent.roomStep(.skip(items[index].name))
      return .write(index + 1 < items.count ? [skip, show(index + 1)] : [skip])
    case .again:
      guard let item else { return .impossible(.noQuestion) }
      return .write([.roomStep(.show(item.name, isAnew: true))])
    case .goTo(let number):
      guard items.indices.contains(number - 1) else {
        return .impossible(.noSuchQuestion(last: items.count))
      }
      return .write([show(number - 1)])
    case .takeBack(let place):
      guard place >= 1, place <= training.entries.count else {
        return .impossible(.nothingToTakeBack)
      }
      return .write([.undo(training.entries[training.entries.count - place].id)])
    case .attendance(let changes): return .write(changes.map { .attendance($0) })
    case .hands(let counts): return given(.hands(counts))
    case .seats(let answers): return given(.seats(answers))
    default: return step(command)
    }
  }

  private func step(_ command: RoomCommand) -> Outcome {
    switch command {
    case .pause: .write([.roomStep(.pause)])
    case .goOn: .write([.roomStep(.goOn)])
    case .note(let text): .write([.roomStep(.note(text, item?.name))])
    case .end: .write([.roomStep(.end)])
    default: .write([])
    }
  }

  /// The answer of the question, or the next one that is still to come.
  private var next: Outcome {
    guard let index else { return items.isEmpty ? .finished : .write([show(0)]) }
    let standing = standing(of: items[index].name)
    if !standing.isRevealed, !standing.isSkipped {
      return .write([.roomStep(.reveal(items[index].name))])
    }
    return index + 1 < items.count ? .write([show(index + 1)]) : .finished
  }

  private func show(_ index: Int) -> EventContent {
    .roomStep(.show(items[index].name, isAnew: false))
  }

  private func given(_ given: RoomAnswer.Given) -> Outcome {
    guard let item else { return .impossible(.noQuestion) }
    return .write([.roomAnswer(RoomAnswer(item.name, given))])
  }
}
