import BankFile
import Dates
import Diagnostics
import Questions
import Sessions
import Storage

extension Program {
  /// The bank that a word names, by id or title; a `Failure` names the nearest one.
  func bank(named word: String) throws -> BankLibrary.Entry {
    if let id = BankID(word.lowercased()), let entry = library.entry(id) { return entry }
    if let entry = library.entries.first(where: { $0.document.header.title == word }) {
      return entry
    }
    let names = library.entries.flatMap { [$0.document.header.title, $0.document.header.id.text] }
    throw Failure.notFound(
      .bankUnknown(HarmlessText.oneLine(word), meant: EditDistance.nearest(to: word, among: names)))
  }

  /// A question with the bank it is in; `nil` if it is gone or cannot be served.
  func question(_ name: QuestionName) -> (question: Question, header: BankHeader)? {
    guard let entry = library.entry(name.bank),
      let index = entry.document.index(of: name.id),
      let question = entry.document.question(at: index)
    else { return nil }
    return (question, entry.document.header)
  }

  /// The type of a question that exists.
  func type(of name: QuestionName) -> QuestionType? {
    guard let document = library.entry(name.bank)?.document else { return nil }
    return document.index(of: name.id).flatMap { document.type(at: $0) }
  }

  /// The questions of a bank that may be served today, in the bank's order.
  func candidates(in document: BankDocument) -> [Candidate] {
    let day = dayInForce
    let regions = preferences.regions
    return (0..<document.count).compactMap { index in
      guard !document.hasErrors(at: index), let type = document.type(at: index),
        let id = document.id(at: index), document.validity(at: index).contains(day),
        document.region(at: index).map(regions.contains) ?? true
      else { return nil }
      return Candidate(
        name: QuestionName(bank: document.header.id, id: id), type: type,
        chapter: document.chapter(at: index)?.title, tags: document.tags(at: index),
        parent: document.caseID(at: index))
    }
  }

  /// From every name that a question had before to the one it has now.
  var formerNames: [QuestionName: QuestionName] {
    var names: [QuestionName: QuestionName] = [:]
    for entry in library.entries {
      names.merge(entry.document.formerNames) { first, _ in first }
    }
    return names
  }
}
