/// Reads one question of GIFT.
struct GIFTQuestion {
  private let block: GIFTBlock
  private let file: [UInt8]
  private let place: ImportPlace

  /// The question of a block of a file.
  init(_ block: GIFTBlock, in file: [UInt8]) {
    self.block = block
    self.file = file
    place = ImportPlace(line: block.line)
  }

  func read() -> Result<ForeignItem, ImportRefusal> {
    var losses: [ImportLoss] = []
    let parts = block.parts(in: file)
    var rest = parts.text
    var title: String?
    if rest.starts(with: "::".utf8), let end = GIFTText.find(.title, in: rest.dropFirst(2)) {
      title = CellText.tidy(GIFTText.plain(rest[(rest.startIndex + 2)..<end]))
      rest = rest[(end + 2)...]
    }
    guard let open = GIFTText.find(.open, in: rest) else { return refuse(.notAQuestion, rest) }
    let answerStart = rest[(open + 1)...]
    if isEmbedded(answerStart) { return refuse(.unsupportedKind("cloze"), rest) }
    // Braces that are not escaped may stand in the answers: the last one closes.
    guard let close = GIFTText.last(UInt8(ascii: "}"), in: answerStart) else {
      return refuse(.syntax("}"), rest)
    }
    let before = GIFTText.read(rest[..<open], losses: &losses)
    let after = GIFTText.read(Self.withoutStray(rest[(close + 1)...]), losses: &losses)
    var inside = answerStart[..<close]
    var explanation: String?
    if let general = GIFTText.generalFeedback(in: inside) {
      explanation = GIFTText.read(inside[(general + 4)...], losses: &losses)
      inside = inside[..<general]
    }
    do throws(ImportRefusal.Fault) {
      let body = try GIFTBody.read(inside, losses: &losses)
      var item = ForeignItem(at: place, stem: Self.stem(before, after, body), body: body)
      item.title = title.flatMap { title in
        title.isEmpty || before.hasPrefix(title.prefix(20)) ? nil : title
      }
      item.category = block.category
      take(parts.comments, into: &item)
      item.explanation = explanation.flatMap { $0.isEmpty ? nil : $0 }
      item.losses = losses
      return .success(item)
    } catch {
      return refuse(error.reason, rest)
    }
  }

  /// Takes ids and tags out of comments: `[id:x]` and `[tag:y]`.
  private func take(_ comments: [Range<Int>], into item: inout ForeignItem) {
    for comment in comments {
      var rest = file[comment]
      while let close = rest.firstIndex(of: UInt8(ascii: "]")) {
        if let open = rest[..<close].lastIndex(of: UInt8(ascii: "[")) {
          take(rest[(open + 1)..<close], into: &item)
        }
        rest = rest[(close + 1)...]
      }
    }
  }

  private func take(_ mark: ArraySlice<UInt8>, into item: inout ForeignItem) {
    func value(_ count: Int) -> String {
      CellText.tidy(String(decoding: mark.dropFirst(count), as: UTF8.self))
    }
    if mark.starts(with: "id:".utf8) {
      item.sourceID = value(3)
    } else if mark.starts(with: "tag:".utf8) {
      item.tags.append(value(4))
    }
  }

  private func refuse(
    _ reason: ImportRefusal.Reason, _ bytes: ArraySlice<UInt8>
  ) -> Result<ForeignItem, ImportRefusal> {
    .failure(
      ImportRefusal(reason, at: place, excerpt: CellText.tidy(GIFTText.plain(bytes.prefix(400)))))
  }

  /// `{1:MC:…}`: an answer in the text of a Cloze question.
  private func isEmbedded(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    let rest = bytes[digits.endIndex...]
    guard rest.first == UInt8(ascii: ":") else { return false }
    let kind = rest.dropFirst().prefix { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "_") }
    return kind.count > 1 && rest[kind.endIndex...].first == UInt8(ascii: ":")
  }

  /// `};` and `}.` at the end of a question mean nothing.
  private static func withoutStray(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = bytes.drop { $0 == 0x20 || $0 == 0x0A }
    return rest.count == 1 && (rest.first == UInt8(ascii: ";") || rest.first == UInt8(ascii: "}"))
      ? bytes.prefix(0) : bytes
  }

  /// Where words follow the answers, the answer belongs between.
  private static func stem(_ before: String, _ after: String, _ body: ForeignBody) -> String {
    if case .blanks = body {
      return after.isEmpty
        ? before : [before, "{{}}", after].filter { !$0.isEmpty }.joined(separator: " ")
    }
    return after.isEmpty
      ? before : [before, "_____", after].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension ImportRefusal {
  /// Why something inside a question cannot be taken over.
  struct Fault: Error {
    let reason: Reason
  }
}
