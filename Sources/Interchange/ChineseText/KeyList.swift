/// A key with one answer a line: `1. A`, `2. BC`, `3. √`.
struct KeyList {
  let entries: [KeyEntry]
  /// How many lines it takes.
  let count: Int

  /// Reads the list that begins with that line; `nil` for fewer than two entries whose numbers follow each other.
  init?(_ lines: [String], at index: Int) {
    var entries: [KeyEntry] = []
    for line in lines[index...] {
      guard line.utf8.count <= 60,
        let entry = AnswerKey.entries(CellText.tidy(Looks.plain(line)), least: 1),
        entry.count == 1, entries.last.map({ $0.number + 1 == entry[0].number }) ?? true
      else { break }
      entries.append(KeyEntry(number: entry[0].number, answer: entry[0].answer))
    }
    guard entries.count > 1 else { return nil }
    self.entries = entries
    count = entries.count
  }
}
