package import Dates
import Questions

/// Reads a deputy's journals for a sheet. Of an answer only what is counted is read (`AnswerGlance`); everything else is read
/// and added up as always. The result is what `ProgressFold` would come to.
package struct LedgerReading {
  /// What a deputy's journals say, the answers apart.
  package struct Result {
    package let answers: AnswerLedger
    /// What the other events add up to.
    package let rest: Progress
    /// The time of the first event.
    package let entered: Timestamp?
  }

  private struct Entry {
    let id: EventID
    let at: Timestamp
    let answer: AnswerLedger.Answer

    static func precedes(_ left: Entry, _ right: Entry) -> Bool {
      (left.at, left.id) < (right.at, right.id)
    }
  }

  private var entries: [Entry] = []
  private var others: [Event] = []
  private var numbers = QuestionNumbers()
  private var decoder = LineDecoder()
  /// The highest version, if there are lines from a later one: then the file must be refused.
  package private(set) var newerVersion: Int?

  package init() {}

  /// Reads a whole journal. Damaged lines are passed over.
  package mutating func add(_ bytes: [UInt8]) {
    let span = bytes.span
    entries.reserveCapacity(entries.count + bytes.count / JournalText.usualLineLength)
    var start = 0
    while start < span.count {
      if let glance = AnswerGlance(span, at: start) {
        var answer = glance.answer
        answer.question = numbers.number(of: span, at: glance.question)
        entries.append(Entry(id: glance.id, at: glance.at, answer: answer))
        start = glance.end + 1
      } else {
        var end = start
        while end < span.count, span[end] != UInt8(ascii: "\n") { end += 1 }
        decode(start..<end, of: bytes)
        start = end + 1
      }
    }
  }

  /// What was read adds up to; `nil` if it takes all the events to find out, since one of them is there twice, or an id is
  /// not as late as its time.
  package consuming func result(_ former: FormerNumbers) -> Result? {
    let isOrdered = zip(entries, entries.dropFirst()).allSatisfy(Entry.precedes)
    if !isOrdered { entries.sort(by: Entry.precedes) }
    guard zip(entries, entries.dropFirst()).allSatisfy({ $0.id < $1.id }),
      Set(others.map(\.id)).count == others.count, !others.contains(where: { isAnswer($0.id) })
    else { return nil }
    let entered = (others.map(\.at) + entries.prefix(1).map(\.at)).min()
    let undone = Set(
      others.compactMap { if case .undo(let target) = $0.content { target } else { nil } })
    if !undone.isEmpty { entries.removeAll { undone.contains($0.id) } }
    let today = former.today(in: &numbers)
    let answers = entries.map { entry in
      var answer = entry.answer
      if let today { answer.question = today[answer.question] }
      return answer
    }
    return Result(
      answers: AnswerLedger(answers, numbers),
      rest: ProgressFold(others, formerNames: former.names).progress, entered: entered)
  }

  private mutating func decode(_ line: Range<Int>, of bytes: [UInt8]) {
    switch decoder.decode(bytes, in: line) {
    case .success(let event): add(event)
    case .failure(.newerVersion(let version)): newerVersion = max(newerVersion ?? 0, version)
    case .failure: return
    }
  }

  private mutating func add(_ event: Event) {
    guard case .answer(let answer) = event.content else { return others.append(event) }
    entries.append(
      Entry(
        id: event.id, at: event.at,
        answer: AnswerLedger.Answer(
          question: numbers.number(of: answer.question), day: event.day,
          key: answer.revision.keyCode, credit: answer.credit, isSure: answer.isSure,
          isGraded: answer.grade != nil)))
  }

  /// Whether an answer has that id; they are in order.
  private func isAnswer(_ id: EventID) -> Bool {
    var rest = entries[...]
    while !rest.isEmpty {
      let middle = rest.startIndex + rest.count / 2
      if rest[middle].id == id { return true }
      rest = rest[middle].id < id ? rest[(middle + 1)...] : rest[..<middle]
    }
    return false
  }
}
