/// Which lines of a question are its stem, its answer block and its fields.
struct BlockLayout {
  enum Answer {
    case options, pairs, items
  }

  /// The lines of the answer block, if it has one.
  private(set) var list: Range<Int>?
  private(set) var answer: Answer?
  /// The first field's line, or the count of lines.
  private(set) var fields: Int

  /// `hasBlanks` says whether a `{{` opens a blank in some lines.
  init(_ lines: [Line], isCase: Bool, hasBlanks: (Range<Int>) -> Bool) {
    let marks = Landmarks(lines)
    fields = marks.firstField
    if isCase { return }
    if let option = marks.firstOption, !marks.hasAnswer(lines, before: option) {
      fields = lines[option...].firstIndex(where: \.isField) ?? lines.count
      list = Self.list(in: lines, before: fields, with: option)
      answer = .options
    } else {
      findList(lines, marks, hasBlanks)
    }
  }

  /// Whether a `##` block is a question, and not a case: a case has no answer.
  func looksLikeQuestion(_ lines: [Line]) -> Bool {
    answer == .options || answer == .pairs || lines[fields...].contains(where: \.isAnswer)
  }

  /// Pairs or items: the last list before the fields.
  private mutating func findList(
    _ lines: [Line], _ marks: Landmarks, _ hasBlanks: (Range<Int>) -> Bool
  ) {
    let answered = lines[fields...].contains(where: \.isAnswer)
    if let pair = marks.firstPair, pair > fields, !answered, !hasBlanks(0..<fields) {
      // What looked like fields stands before the answer block, and so is text.
      fields = lines[pair...].firstIndex(where: \.isField) ?? lines.count
    }
    guard let last = lines[..<fields].lastIndex(where: { $0.list != nil }) else { return }
    guard let range = Self.list(in: lines, before: fields, with: last) else { return }
    if lines[range].contains(where: { $0.kind == .pair }) {
      (list, answer) = (range, .pairs)
    } else if lines[last].kind == .numbered, !answered, !hasBlanks(range),
      lines[range].count(where: { $0.kind == .numbered }) > 1
    {
      (list, answer) = (range, .items)
    }
  }

  /// The list that has the item `item`: items of one kind with what goes on with them. A line of text right
  /// below an item does not end it.
  private static func list(in lines: [Line], before end: Int, with item: Int) -> Range<Int>? {
    var list: (kind: ListKind, range: Range<Int>)?
    var isBlank = true
    for index in 0..<end {
      let line = lines[index]
      if let kind = line.list {
        let start = kind == list?.kind ? list?.range.lowerBound ?? index : index
        if kind != list?.kind, let list, list.range.contains(item) { return list.range }
        list = (kind, start..<index + 1)
      } else if let known = list, line.goesOn || !isBlank {
        if line.kind != .blank { list = (known.kind, known.range.lowerBound..<index + 1) }
      } else if line.kind != .blank {
        if let list, list.range.contains(item) { return list.range }
        list = nil
      }
      isBlank = line.kind == .blank
    }
    return list?.range
  }
}

extension Line {
  /// 答案 or 要点.
  fileprivate var isAnswer: Bool {
    kind == .field
      && (detail == FieldKey.answer.rawValue || detail == FieldKey.points.rawValue)
  }
}

/// The first lines of their kinds.
private struct Landmarks {
  var firstOption: Int?
  var firstPair: Int?
  /// The first blank line below the stem's first line; the count of lines if there is none.
  var firstBlank: Int
  /// The first field in a place where one may stand if there are no options.
  var firstField: Int

  init(_ lines: [Line]) {
    firstBlank = lines.count
    firstField = lines.count
    var hasText = false
    var hasItem = false
    for (index, line) in lines.enumerated() {
      switch line.kind {
      case .blank:
        if hasText, firstBlank == lines.count { firstBlank = index }
      case .option:
        firstOption = firstOption ?? index
      case .pair:
        firstPair = firstPair ?? index
        hasItem = true
      case .numbered:
        hasItem = true
      case .field, .nearField:
        if hasItem || index > firstBlank { firstField = min(firstField, index) }
      default: break
      }
      if line.kind != .blank { hasText = true }
    }
  }

  func hasAnswer(_ lines: [Line], before option: Int) -> Bool {
    firstField < option && lines[firstField..<option].contains(where: \.isAnswer)
  }
}
