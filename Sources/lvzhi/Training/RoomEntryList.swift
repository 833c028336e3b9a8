import Records
import Papers
import Console
import Trainings

/// What was entered in a training and can be taken back, the latest first. It tells when and how much, and not what: the
/// room may see it.
struct RoomEntryList {
  private let entries: [Event]
  private let run: RoomRun
  private let language: Language

  /// So many are shown.
  private static let most = 9

  init(_ training: Training, _ run: RoomRun, _ language: Language) {
    entries = training.entries.reversed()
    self.run = run
    self.language = language
  }

  var page: RoomPage {
    let items = entries.prefix(Self.most).enumerated().map { index, event in
      RoomBlock.item("\(index + 1)", description(event).text(in: language))
    }
    guard !items.isEmpty else {
      return RoomPage(parts: [[.text(Message.nothingEntered.text(in: language))]])
    }
    return RoomPage(parts: [items + [.text(Message.howToTakeBack.text(in: language), style: .dim)]])
  }

  /// The entry at that place, counted from 1 from the latest back.
  func entry(_ place: Int) -> Message? {
    entries.indices.contains(place - 1) ? description(entries[place - 1]) : nil
  }

  private func description(_ event: Event) -> Message {
    switch event.content {
    case .attendance(let attendance):
      return .attendanceEntry(attendance.states.values.reduce(0) { $0 + $1.count })
    case .roomAnswer(let answer):
      let number = run.items.first { $0.name == answer.question }?.number ?? 0
      switch answer.given {
      case .hands: return .handsEntry(question: number)
      case .seats(let seats): return .seatsEntry(question: number, seats.count)
      case .team: return .teamEntry(question: number)
      }
    case .teamScore: return .scoreEntry
    default: return .noteEntry
    }
  }
}
