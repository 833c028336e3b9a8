import Pages
import Papers
import Questions

/// What is printed of a paper: the paper itself, answer sheets, the key and the presenter's cards. Its words are in
/// the language of the paper, whatever language the program speaks.
struct PrintedPaper {
  let paper: Paper
  let variant: PaperVariant
  let size: TypeSize

  var language: Language { paper.language.lowercased().hasPrefix("zh") ? .chinese : .english }

  func text(_ message: Message) -> String { message.text(in: language) }

  /// The questions of each section in the order of the variant.
  var sections: [[PaperItem]] {
    let items = paper.contents.items(of: variant)
    return paper.sections.indices.map { index in items.filter { $0.section == index } }
  }

  /// The letter of the variant where there are several.
  var variantMark: Message {
    paper.variants.count > 1 ? .paperVariant(variant.letter) : .verbatim("")
  }

  /// 一、单项选择题（每题2分，共50分，每题只有一个正确答案）
  func heading(of index: Int) -> String {
    text(.sectionHeading(index + 1, paper.sections[index]))
  }

  func document(
    _ kind: Message, pageNumbers: Bool, sealedEdge: SealedEdge? = nil, _ blocks: [PrintBlock]
  ) -> PrintDocument {
    let numbers = PrintDocument.PageNumbers.ofAll(
      before: text(.pageNumberBefore), between: text(.pageNumberBetween),
      after: text(.pageNumberAfter))
    return PrintDocument(
      title: paper.title + " " + text(variantMark) + " " + text(kind), language: paper.language,
      size: size, pageNumbers: pageNumbers ? numbers : .none, sealedEdge: sealedEdge,
      blocks: blocks)
  }

  // MARK: The paper

  /// The paper to be answered.
  var paperDocument: PrintDocument {
    document(
      .paperKind, pageNumbers: true,
      sealedEdge: SealedEdge(
        fields: [text(.unitField), text(.nameField), text(.seatField)],
        words: text(.sealedEdgeWords)),
      head + sections.indices.flatMap(section) + foot)
  }

  private var head: [PrintBlock] {
    [
      .title(paper.title + (paper.variants.count > 1 ? "（" + text(variantMark) + "）" : "")),
      .subtitle([.text(text(.paperTerms(paper)))]), .table(scoreTable),
    ]
  }

  /// 登分栏: for each section its number, what it is worth, the score and who marked it.
  private var scoreTable: PrintTable {
    let count = paper.sections.count
    let width = 84 / (count + 1)
    func row(_ head: Message, _ cells: [String]) -> [PrintTable.Cell] {
      [PrintTable.Cell(text(head), isHead: true)] + cells.map { PrintTable.Cell($0) }
    }
    let empty = Array(repeating: "", count: count + 1)
    return PrintTable(
      widths: [16] + Array(repeating: width, count: count + 1),
      rows: [
        row(
          .sectionNumberRow,
          (1...count).map { text(.sectionNumber($0)) } + [text(.totalColumn)]),
        row(
          .fullPointsRow,
          paper.sections.map(\.fullPoints.description) + [paper.fullPoints.description]),
        row(.scoreRow, empty), row(.markerRow, empty),
      ], isTall: true)
  }

  private func section(_ index: Int) -> [PrintBlock] {
    let questions = QuestionBlocks(language: language, size: size).blocks(for: sections[index])
    let head: [PrintBlock] = [.table(scoreBox), .heading(heading(of: index))]
    guard let first = questions.first else { return head }
    // A heading at the foot of a page would be cut off from its first question.
    return [.together(head + [first])] + questions.dropFirst()
  }

  /// The box before each section for what it earned and who marked it.
  private var scoreBox: PrintTable {
    PrintTable(
      widths: [24, 26, 24, 26],
      rows: [
        [
          PrintTable.Cell(text(.scoreRow), isHead: true), PrintTable.Cell(""),
          PrintTable.Cell(text(.markerRow), isHead: true), PrintTable.Cell(""),
        ]
      ], isTall: true, isHalf: true)
  }

  /// Where the questions come from and how the paper can be made again.
  var foot: [PrintBlock] {
    [
      .small([.text(text(paper.checkedOn.map { .banksChecked($0) } ?? .lawDecides))]),
      .small([.text(text(.paperIdentity(paper)))]),
    ]
  }
}
