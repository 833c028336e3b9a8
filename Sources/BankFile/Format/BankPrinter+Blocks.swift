import Diagnostics

extension BankPrinter {
  /// Prints a question or case without errors.
  mutating func printBlock(_ block: Block, _ parts: ArraySlice<Part>) {
    printHeading(block)
    var items = 0
    var hasFields = false
    var indentation = "  "
    for part in parts {
      switch part.kind {
      case .stem: printProse(part.range)
      case .blank: break
      case .wrongOption, .rightOption, .pair, .item:
        if items == 0 { writer.blankLine() }
        items += 1
        let bullet = part.kind == .item ? "\(items). " : "- "
        indentation = String(repeating: " ", count: bullet.utf8.count)
        let text = text(of: part, isSquare: block.shape == .multiple)
        writer.line((bullet + text).trimmedAtEnd)
      case .continuation:
        for line in source.dedented(part.range) {
          writer.line(line.isEmpty ? "" : indentation + line)
        }
      case .feedback:
        let text = source.text(in: part.range)
        writer.line("\(indentation)> \(text)".trimmedAtEnd)
      case .field:
        printField(part, isFirst: !hasFields)
        hasFields = true
      }
    }
  }

  private mutating func printHeading(_ block: Block) {
    let signs = String(repeating: "#", count: Int(block.level))
    let id = source.text(in: block.id)
    let label = document.label(of: block) ?? ""
    writer.line("\(signs) \(id) \(label)".trimmedAtEnd)
  }

  private func text(of part: Part, isSquare: Bool) -> String {
    let text = source.text(in: part.range)
    switch part.kind {
    case .wrongOption: return (isSquare ? "[ ] " : "( ) ") + text
    case .rightOption:
      let mark = document.header.rightMark
      return (isSquare ? "[\(mark)] " : "(\(mark)) ") + text
    case .pair:
      let (left, right) = PairText.sides(text)
      return (left.isEmpty ? "" : left + " ") + "=> " + right
    default: return text
    }
  }

  private mutating func printField(_ part: Part, isFirst: Bool) {
    guard let key = FieldKey(rawValue: part.key) else { return }
    if isFirst || source.isFieldBelowBlankLine(part.range) { writer.blankLine() }
    let word = document.header.isChinese ? key.chinese + "：" : key.english + ":"
    let isBelowKey = !part.range.isEmpty && source.isFirstInLine(Int(part.range.start))
    let lines =
      key == .points ? pointLines(part.range) : source.lines(in: part.range).map(source.text(in:))
    if isBelowKey || part.range.isEmpty {
      writer.line(word)
      if part.range.isEmpty { return }
      for line in lines { writer.line(line) }
    } else {
      writer.line(word + (document.header.isChinese ? "" : " ") + lines[0])
      for line in lines.dropFirst() { writer.line(line) }
    }
  }

  private func pointLines(_ range: ByteRange) -> [String] {
    KeyPointReader.items(source, range).flatMap { item -> [String] in
      guard let suffix = item.suffix else {
        return source.lines(in: item.content).map(source.text(in:))
      }
      let lines = source.hanging(suffix.text)
      let indented = lines.dropFirst().map { $0.isEmpty ? "" : "  " + $0 }
      let all = ["- " + lines[0]] + indented
      return all.dropLast() + [all[all.count - 1] + " (\(suffix.points.decimal))"]
    }
  }
}
