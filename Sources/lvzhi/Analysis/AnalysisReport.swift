import Diagnostics
import Questions
import Sheets

/// The analysis of a test with what its questions are called, ready to be shown on a screen, as a page, as
/// tables or to other programs.
struct AnalysisReport {
  /// Questions that are named as those most often wrong.
  static let worst = 10

  /// Harmless.
  let title: String
  let analysis: PaperAnalysis
  /// In the order of the items.
  let labels: [ItemLabel]
  /// The letter of the variant whose numbers and letters are told, where there are several.
  let variant: String?

  /// - Precondition: There is a label for each item.
  init(
    title: String, _ analysis: PaperAnalysis, labels: [ItemLabel], variant: String? = nil
  ) {
    precondition(labels.count == analysis.items.count, "a label for each item")
    self.title = HarmlessText.oneLine(title)
    self.analysis = analysis
    self.labels = labels
    self.variant = variant
  }

  var test: TestAnalysis { analysis.test }

  var worst: [ItemAnalysis] { analysis.mostOftenWrong(Self.worst) }

  func number(of item: ItemAnalysis) -> String { HarmlessText.oneLine(labels[item.index].number) }

  func stem(of item: ItemAnalysis) -> String { HarmlessText.oneLine(labels[item.index].stem) }

  /// What can be said about the test in a few sentences.
  var summary: [Message] {
    let more: [Message?] = [
      .analysisMarks(test), .analysisPassing(test), .analysisFew(test),
      variant.map(Message.numbersOfVariant),
    ]
    return [.analysisSummary(title, test)] + more.compactMap(\.self)
  }

  /// How many got a question wrong, and what drew them.
  func happened(at item: ItemAnalysis) -> [Message] {
    [.wrong(item)] + [Message.draw(item, in: self)].compactMap(\.self)
  }

  /// An option as people know it: its letter and text, or 对 and 错.
  func option(_ letter: OptionLetter, of item: ItemAnalysis) -> OptionLabel {
    if item.item.type == .trueFalse { return .trueFalse(letter == TestItem.letter(of: true)) }
    let texts = labels[item.index].options
    return .lettered(
      labels[item.index].printed(letter),
      texts.indices.contains(letter.index) ? HarmlessText.oneLine(texts[letter.index]) : nil)
  }

  /// Options in the order in which they are printed.
  func options(_ letters: some Sequence<OptionLetter>, of item: ItemAnalysis) -> [OptionLabel] {
    sorted(Array(letters), of: item) { $0 }.map { option($0, of: item) }
  }

  /// How often each option was picked, in the order in which they are printed.
  func tallies(of item: ItemAnalysis) -> [OptionTally] {
    sorted(item.options, of: item, by: \.option)
  }

  private func sorted<Element>(
    _ elements: [Element], of item: ItemAnalysis, by letter: (Element) -> OptionLetter
  ) -> [Element] {
    let label = labels[item.index]
    return elements.sorted { label.printed(letter($0)) < label.printed(letter($1)) }
  }

  /// What is to be done about questions that are not among the worst, with their numbers: key and wording
  /// first.
  var others: [Message] {
    let worst = Set(worst.map(\.index))
    let rest = analysis.items.filter { !worst.contains($0.index) }
    func numbers(_ wanted: (ItemAdvice) -> Bool) -> [String] {
      rest.filter { $0.advice.contains(where: wanted) }.map(number)
    }
    let doubtful = numbers {
      switch $0 {
      case .checkKey, .checkWording: true
      case .teachAgain, .goOver, .replaceItem, .replaceOptions: false
      }
    }
    let easy = numbers { $0 == .replaceItem }
    let unused = rest.flatMap { item in
      item.advice.compactMap { advice -> Message? in
        guard case .replaceOptions(let letters) = advice else { return nil }
        return .numberWithOptions(number(of: item), options(letters, of: item))
      }
    }
    return [
      doubtful.isEmpty ? nil : Message.otherDoubtful(doubtful),
      unused.isEmpty ? nil : Message.otherUnused(unused),
      easy.isEmpty ? nil : Message.otherEasy(easy),
    ].compactMap(\.self)
  }
}
