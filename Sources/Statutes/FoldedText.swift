import Diagnostics

/// Text as a sequence of scalars, its full-width forms folded to ASCII, each with its place in the source.
struct FoldedText {
  private(set) var scalars: [Unicode.Scalar] = []
  /// For each 《 and ( that is closed, the index of the bracket that closes it.
  private(set) var closings: [Int: Int] = [:]
  private let source: String
  /// Where `source` starts in the file it comes from, in bytes.
  private let base: Int
  private var hasLineBreaks = false
  /// Where each scalar starts in `source`, in bytes, and where the last one ends.
  private var offsets: [Int] = [0]

  /// `base` is the place of the first byte of `text` in its file.
  init(_ text: some StringProtocol, at base: Int) {
    source = String(text)
    self.base = base
    let size = source.utf8.count
    scalars.reserveCapacity(size)
    offsets.reserveCapacity(size + 1)
    var open: [Unicode.Scalar: [Int]] = [:]
    var end = 0
    for scalar in source.unicodeScalars {
      let folded = Self.fold(scalar)
      switch folded {
      case "\n", "\r": hasLineBreaks = true
      case "《", "(": open[folded, default: []].append(scalars.count)
      case "》": if let start = open["《"]?.popLast() { closings[start] = scalars.count }
      case ")": if let start = open["("]?.popLast() { closings[start] = scalars.count }
      default: break
      }
      end += UTF8.width(scalar)
      scalars.append(folded)
      offsets.append(end)
    }
  }

  /// Where ; stands outside of brackets.
  var separators: [Int] {
    var separators: [Int] = []
    var index = 0
    while index < scalars.count {
      if scalars[index] == ";" { separators.append(index) }
      index = (closings[index] ?? index) + 1
    }
    return separators
  }

  /// The bytes of some scalars.
  func bytes(_ range: Range<Int>) -> ByteRange {
    ByteRange(base + offsets[range.lowerBound], base + offsets[range.upperBound])
  }

  /// Some scalars as they were typed, with a blank for every line break and the blanks around it.
  func text(_ range: Range<Int>) -> String {
    let utf8 = source.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: offsets[range.lowerBound])
    let end = utf8.index(utf8.startIndex, offsetBy: offsets[range.upperBound])
    let typed = source[start..<end]
    return hasLineBreaks ? Self.joiningLines(typed) : String(typed)
  }

  private static func joiningLines(_ text: Substring) -> String {
    let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { line in
      let start = line.drop { fold($0).isBlank }
      let end = start.lastIndex { !fold($0).isBlank }
      return end.map { String(start[...$0]) } ?? ""
    }
    return lines.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Full-width ASCII becomes ASCII, the ideographic space a blank, any dash a hyphen; the rest stays.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
    case 0x3000, 0xA0: " "
    case 0x2010...0x2015, 0x2212: "-"
    default: scalar
    }
  }
}
