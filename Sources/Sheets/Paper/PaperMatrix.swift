import Exams
package import Papers
package import Questions

/// Persons by questions: what each earned at each question. Questions are numbered as the paper's first variant
/// prints them.
package struct PaperMatrix: Sendable {
  /// One person.
  package struct Row: Sendable, Hashable {
    /// `nil` where names are left out.
    package let name: String?
    /// What was earned at each of `questions`; `nil` for one left open.
    package let points: [Points?]
    package let total: Points
  }

  package let questions: [PaperQuestion]
  /// As printed.
  package let numbers: [Int]
  package let rows: [Row]

  /// Of those of whom more than sums are known. With names in the order of the sheet; without them by points, the
  /// highest first, so that the place in the list tells nobody who it is.
  package init(_ sheet: PaperScoreSheet, named: Bool) {
    let items = sheet.paper.variants.first.map { sheet.paper.items($0.letter) } ?? []
    let counting = items.filter { sheet.marking.corrections[$0.name]?.treatment != .dropped }
    let names = counting.map(\.name)
    questions = counting.map(\.content)
    numbers = counting.map(\.number)
    let rows = sheet.rows.compactMap { row -> Row? in
      guard let score = row.score, let items = score.items else { return nil }
      let known = Dictionary(items.map { ($0.question, $0) }) { first, _ in first }
      let points = names.map { name in
        known[name].flatMap { $0.isAnswered || $0.points > .zero ? $0.points : nil }
      }
      return Row(name: named ? row.name : nil, points: points, total: score.total)
    }
    self.rows = named ? rows : rows.sorted(by: Self.isAhead)
  }

  private static func isAhead(_ one: Row, _ other: Row) -> Bool {
    if one.total != other.total { return one.total > other.total }
    return other.points.map { $0?.hundredths ?? -1 }
      .lexicographicallyPrecedes(one.points.map { $0?.hundredths ?? -1 })
  }

  /// The matrix as a table: a row for each person, named or numbered, and what it adds up to.
  package func table(person: String, total: String) -> SheetTable {
    let columns =
      [SheetColumn(person, .text)] + numbers.map { SheetColumn("\($0)", .points) }
      + [SheetColumn(total, .points)]
    let rows = rows.enumerated().map { index, row in
      SheetRow(
        [.text(row.name ?? "\(index + 1)")] + row.points.map { $0.map(SheetCell.points) ?? .empty }
          + [.points(row.total)])
    }
    return SheetTable(columns: columns, rows: rows)
  }

  /// The marks of a person in one word of signs, in groups of five: √ full marks, × none, ◐ some, - left open.
  package func signs(_ row: Row) -> String {
    let signs = zip(questions, row.points).map { question, points in
      switch points {
      case nil: "-"
      case .zero?: "×"
      case question.points?: "√"
      default: "◐"
      }
    }
    return stride(from: 0, to: signs.count, by: 5).map { start in
      signs[start..<min(start + 5, signs.count)].joined()
    }.joined(separator: " ")
  }
}
