import Diagnostics
import Settings
import Storage

extension Program {
  /// The rubric that a word names: a file, or one of the folders by id or title; asks where there is no word. A `Failure` says
  /// which there are, or what is wrong with the file.
  func rubric(named word: String?) throws -> Rubric {
    let library = RubricLibrary(loading: bankFolders)
    for file in library.faulty { dialogue.complain(Self.faults(of: file)) }
    guard let word else { return try ask(among: library.entries.map(\.value)) }
    let known = library.entries.map(\.value)
    if let rubric = known.first(where: { $0.id == word.lowercased() || $0.title == word }) {
      return rubric
    }
    guard word.contains("/") || word.hasSuffix(".yaml") || word.hasSuffix(".yml") else {
      throw Failure.notFound(
        .rubricUnknown(HarmlessText.oneLine(word), known: known.map { HarmlessText.oneLine($0.id) })
      )
    }
    let file = try RubricLibrary.read(FilePath(word))
    guard let rubric = file.value, file.problems.isEmpty else {
      throw Failure(.dataAtFault, Self.faults(of: file))
    }
    return rubric
  }

  private func ask(among rubrics: [Rubric]) throws -> Rubric {
    guard dialogue.isInteractive else { throw Failure.usage(.lacks(.whichRubric)) }
    let titles = rubrics.map { Message.verbatim(HarmlessText.oneLine($0.title)) }
    guard let index = try dialogue.choose(.rubricPrompt, among: titles) else {
      throw Failure(.usage, nil)
    }
    return rubrics[index]
  }

  private static func faults(of file: RubricLibrary.File) -> Message {
    let path = HarmlessText.oneLine(file.source.path)
    guard let first = file.problems.first else {
      return .rubricHasErrors(path, Message(zh: "里面没有内容。", en: "It is empty."), count: 1)
    }
    let position = LineIndex(file.source).position(of: Int(first.range.start))
    return .rubricHasErrors(
      "\(path):\(position)", first.problem.message.harmless, count: file.problems.count)
  }
}
