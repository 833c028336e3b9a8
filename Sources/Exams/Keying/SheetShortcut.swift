package import Papers
import Questions
package import Records

/// What can be keyed of a sheet instead of its answers: only the wrong numbers, section scores, a total, or that somebody was
/// absent.
package enum SheetShortcut {
  /// Reads `错 3 17 22` (or 全对), `分 40 18.5 30`, `总分 88`, `缺考 公出`, and their English forms `wrong`, `all right`, `points`,
  /// `total`, `absent`. `nil` for a line that is none of these. `items` are the questions as printed.
  package static func read(
    _ line: String, _ paper: Paper, _ items: [PaperItem]
  ) throws(KeyingProblem) -> PaperEntry.Result? {
    let line = line.drop(while: \.isWhitespace)
    guard let (form, rest) = form(line) else { return nil }
    let words = rest.split { $0.isWhitespace || ",，、;；".contains($0) }.map { narrowed($0) }
    switch form {
    case .wrong: return .wrong(try questions(words, items))
    case .allRight: return .wrong([])
    case .sections: return .sections(try sections(words, paper))
    case .total: return .total(try total(words, paper))
    case .absent:
      let reason = rest.drop(while: \.isWhitespace)
      return .absent(reason: reason.isEmpty ? nil : String(reason))
    }
  }

  private enum Form {
    case wrong, allRight, sections, total, absent
  }

  /// The word that a line begins with, and what comes after it.
  private static func form(_ line: Substring) -> (Form, Substring)? {
    let words: [(String, Form)] = [
      ("全对", .allRight), ("all right", .allRight), ("总分", .total), ("total", .total),
      ("缺考", .absent), ("absent", .absent), ("wrong", .wrong), ("points", .sections),
    ]
    let lowered = line.lowercased()
    if let (word, form) = words.first(where: { lowered.hasPrefix($0.0) }) {
      return (form, line.dropFirst(word.count))
    }
    // 错 and 分 are too short to be told from answers unless a number follows.
    for (word, form) in [("错", Form.wrong), ("分", Form.sections)] where line.hasPrefix(word) {
      let rest = line.dropFirst().drop { $0.isWhitespace || "：:".contains($0) }
      if rest.first?.isNumber == true { return (form, rest) }
    }
    return nil
  }

  private static func questions(
    _ words: [String], _ items: [PaperItem]
  ) throws(KeyingProblem) -> Set<QuestionName> {
    var wrong: Set<QuestionName> = []
    for word in words {
      guard let number = Int(word), let item = items.first(where: { $0.number == number }) else {
        throw .noQuestion(word, last: items.count)
      }
      if !wrong.insert(item.name).inserted { throw .repeated(number: number) }
    }
    return wrong
  }

  private static func sections(
    _ words: [String], _ paper: Paper
  ) throws(KeyingProblem) -> [Points] {
    guard words.count == paper.sections.count else {
      throw .sectionCount(expected: paper.sections.count, got: words.count)
    }
    var points: [Points] = []
    for (index, word) in words.enumerated() {
      let most = paper.sections[index].fullPoints
      let earned = try Self.points(word)
      guard earned <= most else { throw .sectionPoints(section: index + 1, most: most) }
      points.append(earned)
    }
    return points
  }

  private static func total(_ words: [String], _ paper: Paper) throws(KeyingProblem) -> Points {
    guard words.count == 1 else { throw .notPoints(words.joined(separator: " ")) }
    let points = try Self.points(words[0])
    guard points <= paper.fullPoints else { throw .totalPoints(most: paper.fullPoints) }
    return points
  }

  private static func points(_ word: String) throws(KeyingProblem) -> Points {
    let number = word.hasSuffix("分") ? String(word.dropLast()) : word
    guard let points = Points(number) else { throw .notPoints(word) }
    return points
  }

  /// Digits and signs of any width in half width.
  private static func narrowed(_ text: Substring) -> String {
    var narrowed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      narrowed.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(narrowed)
  }
}
