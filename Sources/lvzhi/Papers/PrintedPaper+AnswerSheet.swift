import Pages
import Papers
import Questions

extension PrintedPaper {
  /// Whose answer sheet it is; all empty for one to be filled in by hand.
  struct Holder {
    var name = ""
    var unit = ""
    var seat = ""
  }

  /// Answer sheets (答题卡), one for each holder on a page of its own.
  func answerSheets(for holders: [Holder]) -> PrintDocument {
    let sheets = holders.map(answerSheet)
    return document(
      .answerSheetKind, pageNumbers: false, Array(sheets.joined(separator: [.newPage])))
  }

  private func answerSheet(_ holder: Holder) -> [PrintBlock] {
    let variants: [PrintRun] =
      paper.variants.count > 1
      ? [.text("　" + text(.variantField)), .blank(width: width(4))] : []
    let fields: [PrintRun] = [
      .text(text(.nameField)), .blank(width: width(7), filledWith: holder.name),
      .text("　" + text(.unitField)), .blank(width: width(10), filledWith: holder.unit),
      .text("　" + text(.seatField)), .blank(width: width(4), filledWith: holder.seat),
    ]
    return [
      .title(paper.title + "　" + text(.answerSheetKind)), .subtitle(fields + variants),
      .small([.text(text(.answerSheetUse))]),
    ] + paper.sections.indices.flatMap(grid) + [.small([.text(text(.paperIdentity(paper)))])]
  }

  /// So many characters, fewer in large type, where they would not fit on the line.
  private func width(_ characters: Int) -> Int {
    size == .smallThree ? characters * 2 / 3 : characters
  }

  /// The places for the answers to a section: in rows of ten, or lines where there is more to write.
  private func grid(_ index: Int) -> [PrintBlock] {
    let numbers = sections[index].map(\.number)
    let perRow: Int
    switch paper.sections[index].type {
    case .single, .multiple, .trueFalse: perRow = 10
    case .blank, .ordering, .matching: perRow = 2
    case .short: perRow = 1
    }
    let rows = stride(from: 0, to: numbers.count, by: perRow).flatMap { start in
      perRow == 10
        ? Self.boxes(numbers[start..<min(start + perRow, numbers.count)])
        : [Self.line(numbers[start..<min(start + perRow, numbers.count)], perRow)]
    }
    let widths: [Int] =
      switch perRow {
      case 10: Array(repeating: 10, count: 10)
      case 2: [8, 42, 8, 42]
      default: [8, 92]
      }
    return [
      .together([
        .heading(heading(of: index)),
        .table(PrintTable(widths: widths, rows: rows, isTall: true)),
      ])
    ]
  }

  /// A row of numbers, and one of boxes below it.
  private static func boxes(_ numbers: ArraySlice<Int>) -> [[PrintTable.Cell]] {
    let missing = Array(
      repeating: PrintTable.Cell("", isHead: true), count: 10 - numbers.count)
    return [
      numbers.map { PrintTable.Cell(String($0), isHead: true) } + missing,
      Array(repeating: PrintTable.Cell(""), count: 10),
    ]
  }

  /// Numbers with a wide box beside each.
  private static func line(_ numbers: ArraySlice<Int>, _ count: Int) -> [PrintTable.Cell] {
    let cells = numbers.flatMap {
      [PrintTable.Cell(String($0), isHead: true), PrintTable.Cell("")]
    }
    return cells + Array(repeating: PrintTable.Cell(""), count: 2 * (count - numbers.count))
  }
}
