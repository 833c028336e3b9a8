import Diagnostics

/// Reads the front matters that nearly all banks have, lines of `key: value` with at most one level of the
/// same indented below a key, and leaves everything else to the YAML parser.
///
/// It understands nothing otherwise than YAML would: a line that could mean anything else ends it. It is here
/// because the first prompt waits for every bank, and the YAML parser takes as long as the rest of a bank.
struct PlainFrontMatter {
  private let source: SourceText
  private var pairs: [(key: FrontMatterNode, value: FrontMatterNode)] = []
  /// The key at the left margin that has no value yet, and what is indented below it.
  private var open: FrontMatterNode?
  private var nested: [(key: FrontMatterNode, value: FrontMatterNode)] = []
  /// Of the nested lines, in spaces.
  private var indentation = 0

  /// The mapping in `range`; `nil` if it is not as plain as that.
  static func root(_ source: SourceText, _ range: ByteRange) -> FrontMatterNode? {
    var reader = PlainFrontMatter(source)
    for line in source.lines(in: range) {
      guard reader.read(line) else { return nil }
    }
    reader.close()
    guard !reader.pairs.isEmpty else { return nil }
    return FrontMatterNode(content: .mapping(reader.pairs), range: range)
  }

  private init(_ source: SourceText) {
    self.source = source
  }

  private enum Line {
    /// Blank, or a comment.
    case empty
    case pair(key: FrontMatterNode, value: FrontMatterNode, indentation: Int)
  }

  /// Takes in a line without its break; `false` if it is not plain.
  private mutating func read(_ line: ByteRange) -> Bool {
    switch parsed(line) {
    case nil: false
    case .empty: true
    case .pair(let key, let value, indentation: 0): add(key, value)
    case .pair(let key, let value, let indentation): addNested(key, value, indentation)
    }
  }

  private func parsed(_ line: ByteRange) -> Line? {
    let bytes = source.bytes.span
    let (start, end) = (Int(line.start), Int(line.end))
    var first = start
    while first < end, bytes[first] == .space { first += 1 }
    guard first < end else { return .empty }
    if bytes[first] == .hash { return first == start ? .empty : nil }
    guard let colon = Self.colon(in: bytes, first, end),
      let value = value(bytes, after: colon, before: end)
    else { return nil }
    return .pair(key: node(first, colon, to: end), value: value, indentation: first - start)
  }

  /// The value behind a colon, empty if there is none; `nil` if it is not plain.
  private func value(_ bytes: Span<UInt8>, after colon: Int, before end: Int) -> FrontMatterNode? {
    var start = colon + 1
    guard start < end else { return node(end, end, to: end) }
    guard bytes[start] == .space else { return nil }
    while start < end, bytes[start] == .space { start += 1 }
    return Self.isPlain(bytes, start, end) ? node(start, end, to: end) : nil
  }

  private mutating func add(_ key: FrontMatterNode, _ value: FrontMatterNode) -> Bool {
    close()
    guard !Self.holds(key, in: pairs) else { return false }
    if value.text == nil {
      open = key
    } else {
      pairs.append((key, value))
    }
    return true
  }

  private mutating func addNested(
    _ key: FrontMatterNode, _ value: FrontMatterNode, _ indentation: Int
  ) -> Bool {
    guard open != nil, value.text != nil, nested.isEmpty || indentation == self.indentation,
      !Self.holds(key, in: nested)
    else { return false }
    self.indentation = indentation
    nested.append((key, value))
    return true
  }

  /// Gives the open key what was found below it.
  private mutating func close() {
    guard let key = open else { return }
    if let first = nested.first?.key {
      pairs.append((key, FrontMatterNode(content: .mapping(nested), range: first.range)))
    } else {
      pairs.append((key, FrontMatterNode(content: .text(""), range: key.range)))
    }
    open = nil
    nested = []
  }

  private func node(_ start: Int, _ end: Int, to lineEnd: Int) -> FrontMatterNode {
    FrontMatterNode(
      content: .text(source.text(in: ByteRange(start, end))), range: ByteRange(start, lineEnd))
  }

  private static func holds(
    _ key: FrontMatterNode, in pairs: [(key: FrontMatterNode, value: FrontMatterNode)]
  ) -> Bool {
    pairs.contains { $0.key.scalar == key.scalar }
  }
}

extension PlainFrontMatter {
  /// The colon that ends the key which begins at `start`.
  private static func colon(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard let colon = (start..<end).first(where: { bytes[$0] == .colon }), colon > start,
      isPlain(bytes, start, colon), bytes[colon - 1] != .space
    else { return nil }
    return colon
  }

  /// Whether YAML takes these bytes, valid UTF-8, for a scalar of exactly them: no indicator at the start,
  /// no space at the end, no comment, no further colon, and no control or further kind of line break.
  private static func isPlain(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start < end, !isIndicator(bytes[start]), bytes[end - 1] != .space else { return false }
    for index in start..<end {
      switch bytes[index] {
      case ..<0x20, 0x7F, .colon, .hash: return false
      case 0xC2 where bytes[index + 1] < 0xA0: return false
      case 0xE2 where isNoText(0xE2_80_A8...0xE2_80_A9, bytes, index): return false
      case 0xEF where isNoText(0xEF_BB_BF...0xEF_BB_BF, bytes, index): return false
      case 0xEF where isNoText(0xEF_BF_BE...0xEF_BF_BF, bytes, index): return false
      default: continue
      }
    }
    return true
  }

  /// Whether the three bytes at `index` are one of those characters: the separators of lines and paragraphs,
  /// the byte order mark, and U+FFFE and U+FFFF.
  private static func isNoText(
    _ range: ClosedRange<UInt32>, _ bytes: Span<UInt8>, _ index: Int
  ) -> Bool {
    range.contains(
      UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]))
  }

  /// The characters that begin something else than a plain scalar (YAML 1.2, 5.3).
  private static func isIndicator(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%",
      "@", "`":
      true
    default: false
    }
  }
}
