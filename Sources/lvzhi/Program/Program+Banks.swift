import BankFile
import Dates
import Diagnostics
import Questions
import Sessions
import Settings
import Statutes
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

  /// Whether a question may be served today: it has no errors, its 有效 includes the day, it is for no
  /// province but the chosen ones, and the text of the law that it cites is in force.
  func serves(_ index: Int, of document: BankDocument) -> Bool {
    !document.hasErrors(at: index) && document.validity(at: index).contains(dayInForce)
      && document.region(at: index).map(preferences.regions.contains) ?? true
      && (preferences.servesSuperseded || !isSuperseded(index, of: document))
  }

  private func isSuperseded(_ index: Int, of document: BankDocument) -> Bool {
    guard !supersededQuestions.isEmpty else { return false }
    return document.outline(at: index).name.flatMap(supersession) != nil
  }

  /// Whether a question is in a bank and may be served today.
  func serves(_ name: QuestionName) -> Bool {
    guard let document = library.entry(name.bank)?.document else { return false }
    return document.index(of: name.id).map { serves($0, of: document) } ?? false
  }

  /// What a question rests on that is no longer in force today; `nil` if nothing is.
  func supersession(of name: QuestionName) -> Supersession? {
    supersededQuestions[name].flatMap { $0.from <= dayInForce ? $0 : nil }
  }

  /// The questions that rest on a text of a law that is no longer in force today, with what they rest on.
  var supersessionsToday: [QuestionName: Supersession] { supersededQuestions.past(on: dayInForce) }

  /// The first day after today on which other questions may be served than today, as far as banks and laws
  /// tell; `nil` if there is none. Linear in the number of questions.
  var nextChangeOfServing: CalendarDate? {
    let day = dayInForce
    let changes = library.entries.map(\.document).flatMap { document in
      (0..<document.count).flatMap { index in
        let validity = document.validity(at: index)
        return [validity.from, validity.to?.advanced(by: 1)].compactMap(\.self)
      }
    }
    let ends = [supersededQuestions.nextEnd(after: day)].compactMap(\.self)
    return (changes + ends).filter { $0 > day }.min()
  }

  /// The questions of a bank that may be served today, in the bank's order.
  func candidates(in document: BankDocument) -> [Candidate] {
    (0..<document.count).compactMap { index in
      let outline = document.outline(at: index)
      guard serves(index, of: document), let type = outline.type, let name = outline.name else {
        return nil
      }
      return Candidate(
        name: name, type: type, chapter: outline.chapter.map { document.title(ofChapter: $0) },
        tags: document.tags(at: index), parent: document.caseID(at: index))
    }
  }

  /// The day up to which all banks were held against the law: the earliest day that one of them gives as
  /// its version; `nil` if none gives a day.
  var banksCheckedOn: CalendarDate? {
    library.entries.compactMap { entry in
      entry.document.header.version.flatMap { CalendarDate($0) }
    }.min()
  }

  /// The laws, from the registries beside the banks; `nil` if there are none.
  func lawRegistry() -> LawRegistry? {
    let laws = LawLibrary(loading: bankFolders)
    for failure in laws.failures { dialogue.complain(StorageErrorWording.message(for: failure)) }
    return laws.registry.laws.isEmpty ? nil : laws.registry
  }

  /// From every name that a question had before to the one it has now.
  var formerNames: [QuestionName: QuestionName] {
    var names: [QuestionName: QuestionName] = [:]
    for document in library.entries.map(\.document) {
      for index in 0..<document.count {
        let formerly = document.formerly(at: index)
        guard !formerly.isEmpty, let name = document.outline(at: index).name else { continue }
        for former in formerly where names[former] == nil { names[former] = name }
      }
    }
    return names
  }
}
