import Diagnostics
import Questions
import Statutes

/// A bank with its questions read, as the checks want it.
struct CheckedBank: Sendable {
  let document: BankDocument
  /// Those without errors, in the order of the file.
  let questions: [CheckedQuestion]
  /// Where its right options stand, and how long they are.
  let keyBalance: KeyBalance
  private let lines: LineIndex

  init(_ document: BankDocument) {
    self.document = document
    questions = (0..<document.count).compactMap { CheckedQuestion(document, at: $0) }
    keyBalance = questions.reduce(into: KeyBalance()) { $0.add($1.question.body) }
    lines = LineIndex(document.source)
  }

  /// The question of that name, of several the first; `nil` for one with errors.
  func question(named name: QuestionName) -> Question? {
    document.index(of: name.id).flatMap { document.question(at: $0) }
  }

  /// Where findings about the whole bank are shown.
  static let start = ByteRange(0, 0)

  /// Every citation once, with the questions that rest on it: a case's citation holds for its children.
  var citations: [CitedPlace] {
    var places: [CitedPlace] = []
    var indices: [UInt32: Int] = [:]
    for (question, checked) in questions.enumerated() {
      for located in checked.citations ?? [] {
        if let index = indices[located.range.start] {
          places[index].questions.append(question)
        } else {
          indices[located.range.start] = places.count
          places.append(CitedPlace(located: located, questions: [question]))
        }
      }
    }
    return places
  }

  /// The place of a heading, to be named in a finding about another question.
  func place(of name: QuestionName, heading: ByteRange) -> QuestionPlace {
    let line = lines.position(of: Int(heading.start)).line
    return QuestionPlace(name, path: document.source.path, line: line)
  }
}

/// A citation as it stands in the file.
struct CitedPlace: Sendable {
  let located: LocatedCitation
  /// Indices of the questions that rest on it.
  var questions: [Int]

  var range: ByteRange { located.range }

  /// The place in a law; `nil` for a document cited by its title.
  var provision: Provision? {
    if case .provision(let provision) = located.citation { provision } else { nil }
  }
}
