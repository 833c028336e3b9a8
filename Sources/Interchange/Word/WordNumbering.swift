import Archives

/// The automatic numbers of a Word document, which are not in its text.
struct WordNumbering {
  private struct Level {
    var format = "decimal"
    var text = "%1."
    var start = 1
    /// The style of paragraphs that stand on this level.
    var style: String?
  }

  private var levels: [String: [Int: Level]] = [:]
  private var abstractOf: [String: String] = [:]
  /// Where a list begins its levels anew, though others share its form.
  private var restarts: [String: [Int: Int]] = [:]
  private var counts: [String: [Int]] = [:]

  /// Reads `word/numbering.xml`; what is broken behind a point is left out.
  init(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    var (abstract, number, level): (String?, String?, Int?) = (nil, nil, nil)
    while let piece = try? scanner.next() {
      guard case .start(let name, let attributes) = piece else { continue }
      let value = attributes["val"] ?? ""
      switch name {
      case "abstractNum": (abstract, number) = (attributes["abstractNumId"], nil)
      case "num": (abstract, number) = (nil, attributes["numId"])
      case "abstractNumId": if let number { abstractOf[number] = value }
      case "lvlOverride": level = attributes["ilvl"].flatMap { Int($0) }
      case "startOverride":
        if let number, let level { restarts[number, default: [:]][level] = Int(value) ?? 1 }
      case "lvl":
        level = attributes["ilvl"].flatMap { Int($0) }.flatMap { (0..<9).contains($0) ? $0 : nil }
        if let abstract, let level { levels[abstract, default: [:]][level] = Level() }
      case "start": change(abstract, level) { $0.start = Int(value) ?? 1 }
      case "numFmt": change(abstract, level) { $0.format = value }
      case "pStyle": change(abstract, level) { $0.style = value }
      case "lvlText": change(abstract, level) { $0.text = value }
      default: break
      }
    }
  }

  private mutating func change(_ abstract: String?, _ level: Int?, _ edit: (inout Level) -> Void) {
    guard let abstract, let level else { return }
    edit(&levels[abstract, default: [:]][level, default: Level()])
  }

  /// The level of a list that stands for one of these styles.
  func level(of list: String, styles: [String]) -> Int? {
    guard let known = abstractOf[list].flatMap({ levels[$0] }) else { return nil }
    return styles.lazy.compactMap { style in known.first { $0.value.style == style }?.key }.first
  }

  /// The number of the next paragraph of a list, such as `3.` or `C、`; bullets have none.
  mutating func next(_ list: String, level: Int) -> String {
    guard (0..<9).contains(level), let abstract = abstractOf[list], let known = levels[abstract],
      let own = known[level], own.format != "bullet", own.format != "none"
    else { return "" }
    var counts = self.counts[abstract] ?? []
    while counts.count <= level { counts.append((known[counts.count]?.start ?? 1) - 1) }
    // Only its first paragraph begins a level anew.
    if let start = restarts[list]?.removeValue(forKey: level) { counts[level] = start - 1 }
    counts[level] += 1
    counts = Array(counts.prefix(level + 1))
    self.counts[abstract] = counts
    var text = own.text
    for (index, count) in counts.enumerated() {
      text = text.replacing(
        "%\(index + 1)", with: Self.number(count, known[index]?.format ?? "decimal"))
    }
    return text
  }

  private static let chinese = Array("零一二三四五六七八九")

  private static func number(_ count: Int, _ format: String) -> String {
    switch format {
    case "upperLetter" where (1...26).contains(count):
      return String(UnicodeScalar(UInt8(0x40 + count)))
    case "lowerLetter" where (1...26).contains(count):
      return String(UnicodeScalar(UInt8(0x60 + count)))
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographTraditional":
      guard (1...99).contains(count) else { return String(count) }
      let (tens, ones) = count.quotientAndRemainder(dividingBy: 10)
      let first = tens == 0 ? "" : tens == 1 ? "十" : "\(chinese[tens])十"
      return first + (ones == 0 ? "" : String(chinese[ones]))
    default: return String(count)
    }
  }
}
