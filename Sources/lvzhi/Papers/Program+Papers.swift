import BankFile
import Diagnostics
import Papers
import Questions
import Sessions
import Settings
import Storage

extension Program {
  /// The frozen papers of the home.
  var papers: PaperStore { PaperStore(home: home) }

  /// The paper that a word names: its id, or the beginning or end of it if only one has that, or the title
  /// likewise. A `Failure` says why there is none.
  func paper(named word: String) throws -> Paper {
    let ids = try papers.ids()
    if let id = ids.first(where: { $0.text == word }) { return try papers.load(id) }
    var meant = ids.filter { $0.text.hasPrefix(word) || $0.text.hasSuffix(word) }
    if meant.isEmpty { meant = try ids.filter { try papers.load($0).title == word } }
    guard let id = meant.first else {
      let nearest = EditDistance.nearest(to: word, among: ids.map(\.text))
      throw Failure.notFound(.paperUnknown(HarmlessText.oneLine(word), meant: nearest))
    }
    guard meant.count == 1 else {
      throw Failure.usage(.paperAmbiguous(HarmlessText.oneLine(word), meant.map(\.text)))
    }
    return try papers.load(id)
  }

  /// The blueprint that a word names, by id or title; a `Failure` names the nearest one.
  func blueprint(named word: String) throws -> BlueprintLibrary.Entry {
    tellBlueprintFaults()
    let entries = blueprints.entries
    if let entry = entries.first(where: { entry in
      entry.value.id.text == word.lowercased() || entry.value.title == word
    }) {
      return entry
    }
    let names = entries.flatMap { [$0.value.title, $0.value.id.text] }
    throw Failure.notFound(
      .blueprintUnknown(
        HarmlessText.oneLine(word), meant: EditDistance.nearest(to: word, among: names)))
  }

  /// Every question that may be asked today, with the header of its bank.
  var paperPool: [PoolQuestion] {
    library.entries.map(\.document).flatMap { document in
      (0..<document.count).compactMap { index -> PoolQuestion? in
        guard serves(index, of: document) else { return nil }
        return document.question(at: index).map { PoolQuestion($0, header: document.header) }
      }
    }
  }

  /// Tells which files of blueprints are at fault: a sentence each, with its place.
  private func tellBlueprintFaults() {
    for failure in blueprints.failures {
      dialogue.complain(StorageErrorWording.message(for: failure))
    }
    for file in blueprints.faulty {
      let path = HarmlessText.oneLine(file.source.path)
      guard let first = file.problems.first else {
        dialogue.complain(.blueprintIsEmpty(path))
        continue
      }
      let position = LineIndex(file.source).position(of: Int(first.range.start))
      dialogue.complain(
        .blueprintHasErrors(
          "\(path):\(position)", first.problem.message.harmless, count: file.problems.count))
    }
  }
}
