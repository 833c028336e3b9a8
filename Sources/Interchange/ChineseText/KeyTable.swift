/// A key laid out in rows: numbers over answers, or numbers beside answers; in a table of Word (its cells parted by tabs), of
/// Markdown, or typed with spaces.
struct KeyTable {
  private(set) var entries: [KeyEntry] = []
  /// How many lines it takes.
  private(set) var count: Int

  private static let numberWords = ["题号", "序号", "题次", "小题", "小题号", "题目", "题目序号", "编号", "题"]
  private static let answerWords = ["答案", "参考答案", "正确答案", "标准答案", "正确选项", "选项", "答题"]
  private static let otherWords = ["解析", "答案解析", "分值", "分数", "得分", "备注"]
  private static let typeWords = ["题型", "类型"]

  /// Reads the table that begins with that line; `nil` if none does.
  init?(_ lines: [String], at index: Int) {
    count = 0
    let cells = Self.cells(lines[index])
    guard cells.count > 1 else { return nil }
    if let numbers = Self.numbers(cells) {
      guard let place = Self.next(lines, behind: index),
        let answers = Self.answers(Self.cells(lines[place]), below: numbers)
      else { return nil }
      entries = answers
      count = place - index + 1
    } else {
      guard let columns = Self.columns(cells) else { return nil }
      take(columns, lines, behind: index)
      count += 1
    }
  }

  // MARK: Numbers over answers

  private struct Numbers {
    var section: TypeWord?
    /// The column of each number.
    var columns: [(column: Int, number: Int)] = []
    var isLabelled = false
  }

  /// A row of rising numbers, behind what says that they are.
  private static func numbers(_ cells: [String]) -> Numbers? {
    var row = Numbers()
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      if let number = number(cell) {
        guard number > row.columns.last?.number ?? 0 else { return nil }
        row.columns.append((column, number))
      } else if row.columns.isEmpty, numberWords.contains(label(cell)) {
        row.isLabelled = true
      } else if row.columns.isEmpty, let type = TypeWord(cell) {
        row.section = type
        row.isLabelled = true
      } else {
        return nil
      }
    }
    return row.columns.count >= (row.isLabelled ? 1 : 3) ? row : nil
  }

  /// The row below. Where it says that it has the answers, they may be any texts, or be left out.
  private static func answers(_ cells: [String], below row: Numbers) -> [KeyEntry]? {
    guard let first = row.columns.first, let last = row.columns.last else { return nil }
    let labels = cells.prefix(first.column).map(label)
    let isLabelled = labels.contains(where: answerWords.contains)
    // A label that stands for both rows leaves the second without one.
    let shift = isLabelled || first.column == 0 || cells.first?.isEmpty ?? true ? 0 : first.column
    guard cells.count <= last.column - shift + 1 else { return nil }
    var entries: [KeyEntry] = []
    for (column, number) in row.columns {
      let answer = cells.indices.contains(column - shift) ? cells[column - shift] : ""
      guard !answer.isEmpty else {
        guard isLabelled else { return nil }
        continue
      }
      guard isLabelled || AnswerKey.isAnswer(answer) else { return nil }
      entries.append(KeyEntry(section: row.section, number: number, answer: answer))
    }
    return entries
  }

  // MARK: Numbers beside answers

  private typealias Columns = (groups: [(number: Int, answer: Int)], type: Int?)

  /// The columns of a heading that names numbers and answers, and nothing that a question has.
  private static func columns(_ cells: [String]) -> Columns? {
    var columns: Columns = ([], nil)
    var number: Int?
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      let word = label(cell)
      if numberWords.contains(word) {
        number = column
      } else if answerWords.contains(word), let place = number {
        columns.groups.append((place, column))
        number = nil
      } else if typeWords.contains(word) {
        columns.type = column
      } else if !otherWords.contains(word) {
        return nil
      }
    }
    return columns.groups.isEmpty ? nil : columns
  }

  private mutating func take(_ columns: Columns, _ lines: [String], behind index: Int) {
    var section: TypeWord?
    for line in lines[(index + 1)...] {
      let cells = Self.cells(line)
      func cell(_ column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }
      if let type = columns.type.flatMap({ TypeWord(cell($0)) }) { section = type }
      let found = columns.groups.compactMap { group in
        Self.number(cell(group.number)).map {
          KeyEntry(section: section, number: $0, answer: cell(group.answer))
        }
      }
      guard !found.isEmpty || Self.isRule(cells) else { return }
      entries += found.filter { !$0.answer.isEmpty }
      count += 1
    }
  }

  // MARK: Cells

  private static func cells(_ line: String) -> [String] {
    let text = CellText.tidy(Looks.plain(line))
    let parts: [Substring]
    if text.hasPrefix("|") {
      parts = text.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
    } else if line.contains("\t") {
      // A first cell may be empty.
      parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    } else {
      parts = text.split(whereSeparator: \.isWhitespace)
    }
    var cells = parts.map { CellText.tidy(Looks.plain(String($0))) }
    while cells.last?.isEmpty ?? false { cells.removeLast() }
    return cells
  }

  /// The next line that is neither blank nor the rule below a heading.
  private static func next(_ lines: [String], behind index: Int) -> Int? {
    lines[(index + 1)...].prefix(3).firstIndex { line in
      let cells = cells(line)
      return !cells.isEmpty && !isRule(cells)
    }
  }

  private static func isRule(_ cells: [String]) -> Bool {
    !cells.isEmpty && cells.allSatisfy { !$0.isEmpty && $0.allSatisfy { "-:".contains($0) } }
  }

  private static func label(_ cell: String) -> String {
    cell.filter { !$0.isWhitespace && !"：:".contains($0) }
  }

  /// `12`, `12.` and `第12题`.
  private static func number(_ cell: String) -> Int? {
    let digits = CellText.narrowed(cell).filter { !".、第题 ".contains($0) }
    return digits.count <= 4 ? Int(digits).flatMap { $0 > 0 ? $0 : nil } : nil
  }
}
