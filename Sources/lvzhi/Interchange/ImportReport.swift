import Console
import Diagnostics
import Interchange
import Questions

/// What became of a file that was imported: nothing in it is passed over in silence.
@MainActor
struct ImportReport {
  let made: BankMaker
  /// The items that a bank was made of.
  let items: [ForeignItem]
  /// Items that were read.
  let read: Int
  let dialogue: Dialogue

  /// Lines of one kind that are shown unless all are asked for.
  private static let most = 10

  func show(isFull: Bool) {
    let lossy = made.taken.count { !$0.losses.isEmpty }
    dialogue.say(
      .importCounts(
        read: read, taken: made.taken.count, lossy: lossy, refused: made.refusals.count)
    )
    showRefusals(isFull: isFull)
    showLosses(isFull: isFull)
  }

  private func showRefusals(isFull: Bool) {
    let shown = isFull ? made.refusals[...] : made.refusals.prefix(Self.most)
    for refusal in shown { dialogue.complain(.importRefused(refusal)) }
    if made.refusals.count > shown.count {
      dialogue.complain(.importMoreRefused(made.refusals.count - shown.count))
    }
  }

  /// Losses by kind with how many questions have them, or one by one.
  private func showLosses(isFull: Bool) {
    if isFull {
      for taken in made.taken {
        for loss in taken.losses {
          dialogue.complain(.importLost(loss, at: items[taken.index].place, of: taken.id.text))
        }
      }
      return
    }
    var counts: [(loss: Message, count: Int)] = []
    for taken in made.taken where !taken.losses.isEmpty {
      for loss in Set(taken.losses.map { $0.kind }) {
        if let index = counts.firstIndex(where: { $0.loss == loss }) {
          counts[index].count += 1
        } else {
          counts.append((loss, 1))
        }
      }
    }
    for (loss, count) in counts { dialogue.complain(.importLosses(loss, count)) }
  }
}
