/// Reads Aiken: a question, a line for each option `A)` or `A.`, and `ANSWER: A`.
///
/// Source of the format: Moodle documentation, “Aiken format”.
package enum AikenReader {
  /// Reads a file. A question without an answer, or with one that is no option, is refused at the line where it begins. Linear.
  package static func read(_ text: String) -> ImportedFile {
    var file = ImportedFile()
    var stem: [String] = []
    var options: [String] = []
    var line = 1
    func refuse(_ reason: ImportRefusal.Reason) {
      file.refusals.append(
        ImportRefusal(
          reason, at: ImportPlace(line: line), excerpt: stem.first ?? options.first ?? ""))
    }
    for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let row = CellText.tidy(String(raw))
      if row.isEmpty { continue }
      if let answer = answer(row) {
        switch question(stem, options, answer, at: ImportPlace(line: line)) {
        case .success(let item): file.items.append(item)
        case .failure(let fault): refuse(fault.reason)
        }
        (stem, options) = ([], [])
      } else if let option = option(row, next: options.count), !stem.isEmpty {
        options.append(option)
      } else if options.isEmpty {
        if stem.isEmpty { line = index + 1 }
        stem.append(row)
      } else {
        refuse(.noAnswer)
        (stem, options, line) = ([row], [], index + 1)
      }
    }
    if !stem.isEmpty || !options.isEmpty { refuse(.noAnswer) }
    return file
  }

  private static func question(
    _ stem: [String], _ options: [String], _ answer: String, at place: ImportPlace
  ) -> Result<ForeignItem, ImportRefusal.Fault> {
    guard !stem.isEmpty else { return .failure(.init(reason: .emptyStem)) }
    guard options.count > 1 else { return .failure(.init(reason: .tooFewOptions)) }
    guard let right = AnswerCell.indices(answer, of: options.map { $0.isEmpty ? " " : $0 }) else {
      return .failure(.init(reason: .answerNamesNoOption(answer)))
    }
    return .success(
      ForeignItem(
        at: place, stem: stem.joined(separator: "\n"),
        body: .choice(
          options.enumerated().map { ForeignOption($1, isRight: right.contains($0)) },
          several: right.count > 1)))
  }

  private static func answer(_ row: String) -> String? {
    guard row.uppercased().hasPrefix("ANSWER") else { return nil }
    let rest = row.dropFirst(6).drop { $0 == " " }
    guard rest.first == ":" || rest.first == "：" else { return nil }
    return CellText.tidy(String(rest.dropFirst()))
  }

  /// The text behind the letter that comes next; `nil` for any other line.
  private static func option(_ row: String, next: Int) -> String? {
    let letter = String(UnicodeScalar(UInt8(0x41 + min(next, 25))))
    let characters = row.prefix(2)
    guard characters.count == 2, characters.first.map(String.init) == letter,
      let mark = characters.last, ").、．）".contains(mark)
    else { return nil }
    return CellText.tidy(String(row.dropFirst(2)))
  }
}
