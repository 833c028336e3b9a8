/// Reads one question of GIFT.
struct GIFTQuestion {
  private let block: GIFTBlock
  private let place: ImportPlace

  init(_ block: GIFTBlock) {
    self.block = block
    place = ImportPlace(line: block.line)
  }

  func read() -> Result<ForeignItem, ImportRefusal> {
    var losses: [ImportLoss] = []
    var rest = block.bytes[...]
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
      item.sourceID = block.sourceID
      item.category = block.category
      item.tags = block.tags
      item.explanation = explanation.flatMap { $0.isEmpty ? nil : $0 }
      item.losses = losses
      return .success(item)
    } catch {
      return refuse(error.reason, rest)
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
