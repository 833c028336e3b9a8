/// Makes an item of a row.
struct AnkiNote {
  private let row: AnkiRows.Row
  private let head: AnkiTextHead
  private let isHTML: Bool
  private var losses = LossList()

  init(_ row: AnkiRows.Row, head: AnkiTextHead, isHTML: Bool) {
    self.row = row
    self.head = head
    self.isHTML = isHTML
  }

  var item: Result<ForeignItem, RefusedItem> {
    mutating get {
      do throws(RefusedItem) { return .success(try read()) } catch { return .failure(error) }
    }
  }

  private mutating func read() throws(RefusedItem) -> ForeignItem {
    let columns = Set(head.special.values)
    let fields = row.fields.indices.filter { !columns.contains($0) }.map { row.fields[$0] }
    let front = fields.first ?? ""
    let cloze = AnkiCloze(front)
    guard cloze.answers.first?.hasPrefix("image-occlusion:") != true else {
      throw refused(.unsupportedKind("image occlusion"), front)
    }
    let stem = plain(cloze.text)
    let others = fields.dropFirst().map { plain(Self.withoutQuestion($0)) }.filter { !$0.isEmpty }
    guard !stem.isEmpty else { throw refused(.emptyStem, fields.joined(separator: " ")) }
    let answers = cloze.answers.map { plain($0) }
    guard !answers.contains("") else { throw refused(.noAnswer, stem) }
    let place = ImportPlace(line: row.line)
    var item: ForeignItem
    if answers.isEmpty {
      guard let model = others.first else { throw refused(.noAnswer, stem) }
      item = ForeignItem(at: place, stem: stem, body: .short(model: model, points: []))
      item.explanation = Self.joined(others.dropFirst())
    } else {
      item = ForeignItem(at: place, stem: stem, body: .blanks(answers.map { [$0] }))
      item.explanation = Self.joined(others[...])
      item.hint = Self.joined(cloze.hints.map { plain($0) }[...])
    }
    item.sourceID = value(.guid)
    let deck = value(.deck) ?? head.deck ?? ""
    item.category = deck == "Default" ? [] : Self.levels(deck)
    let own = value(.tags)?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    var tags = DistinctList<String>()
    for tag in own + head.tags { tags.add(tag) }
    item.tags = tags.elements
    item.losses = losses.losses
    return item
  }

  private func refused(_ reason: ImportRefusal.Reason, _ excerpt: String) -> RefusedItem {
    RefusedItem(
      refusal: ImportRefusal(reason, at: ImportPlace(line: row.line), excerpt: excerpt))
  }

  private func value(_ column: AnkiTextHead.Special) -> String? {
    guard let index = head.special[column], row.fields.indices.contains(index),
      !row.fields[index].isEmpty
    else { return nil }
    return row.fields[index]
  }

  private static func levels(_ deck: String) -> [String] {
    deck.split(separator: "::").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    .filter { !$0.isEmpty }
  }

  private static func joined(_ texts: ArraySlice<String>) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: "\n")
  }

  /// A card's back often repeats its front above a line; cards are exported with it.
  private static func withoutQuestion(_ field: String) -> String {
    for line in ["<hr id=\"answer\">", "<hr id=answer>"] {
      if let found = field.firstRange(of: line) { return String(field[found.upperBound...]) }
    }
    return field
  }

  /// The plain text of a field; sounds go into the report.
  private mutating func plain(_ field: String) -> String {
    var text = ""
    var rest = field[...]
    while let start = rest.firstRange(of: "[sound:"),
      let end = rest[start.upperBound...].firstIndex(of: "]")
    {
      text += rest[..<start.lowerBound]
      losses.add(.media(String(rest[start.upperBound..<end])))
      rest = rest[rest.index(after: end)...]
    }
    text += rest
    guard !isHTML else { return losses.plain(html: text) }
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split { $0.isWhitespace }.joined(separator: " ")
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
