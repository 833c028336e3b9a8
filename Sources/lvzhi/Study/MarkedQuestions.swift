import BankFile
import Questions
import Records
import Storage

/// Questions picked by what the deputy did with them, such as the mistakes, in the order of the banks and
/// as they are now. What is no longer in a bank is left out.
@MainActor
struct MarkedQuestions {
  /// A question with what was done with it.
  struct Entry {
    let question: Question
    let header: BankHeader
    let state: QuestionState
  }

  let entries: [Entry]

  /// The questions of `banks`, or of all, whose state is as wanted; `whileServed` leaves out those that may not
  /// be served today. Linear in the number of questions.
  init(
    _ program: Program, _ progress: Progress, banks: [BankID]? = nil, whileServed: Bool = false,
    where isWanted: (QuestionState) -> Bool
  ) {
    entries = program.library.entries.map(\.document)
      .filter { banks?.contains($0.header.id) ?? true }
      .flatMap { document in
        (0..<document.count).compactMap { index in
          guard let name = document.outline(at: index).name,
            let state = progress.questions[name], isWanted(state),
            !whileServed || program.serves(index, of: document),
            let question = document.question(at: index)
          else { return nil }
          return Entry(question: question, header: document.header, state: state)
        }
      }
  }

  var names: [QuestionName] { entries.map(\.question.name) }

  /// The entries of each chapter of each bank, in order, under their titles.
  var byChapter: [(bank: BankHeader, chapter: String?, entries: [Entry])] {
    var groups: [(bank: BankHeader, chapter: String?, entries: [Entry])] = []
    for entry in entries {
      if let last = groups.last, last.bank.id == entry.header.id,
        last.chapter == entry.question.chapter
      {
        groups[groups.count - 1].entries.append(entry)
      } else {
        groups.append((entry.header, entry.question.chapter, [entry]))
      }
    }
    return groups
  }
}
