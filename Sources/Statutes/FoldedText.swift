import Diagnostics

/// Text as a sequence of scalars, its full-width forms folded to ASCII, each with its place in the source.
struct FoldedText {
  private(set) var scalars: [Unicode.Scalar] = []
  /// The scalars as they were typed.
  private var originals: [Unicode.Scalar] = []
  /// Where each scalar starts in the source, in bytes, and where the last one ends.
  private var offsets: [Int]

  /// `offset` is the place of the first byte of `text` in its source.
  init(_ text: some StringProtocol, at offset: Int) {
    offsets = [offset]
    var end = offset
    for scalar in text.unicodeScalars {
      end += UTF8.width(scalar)
      originals.append(scalar)
      scalars.append(Self.fold(scalar))
      offsets.append(end)
    }
  }

  /// The bytes of some scalars.
  func bytes(_ range: Range<Int>) -> ByteRange {
    ByteRange(offsets[range.lowerBound], offsets[range.upperBound])
  }

  /// Some scalars as they were typed, with a blank for every line break and the blanks around it.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index
      while end < range.upperBound, Self.isBlank(scalars[end]) { end += 1 }
      if end == index {
        view.append(originals[index])
        index += 1
      } else {
        let breaks = originals[index..<end].contains { $0 == "\n" || $0 == "\r" }
        view.append(contentsOf: breaks ? [" "] : Array(originals[index..<end]))
        index = end
      }
    }
    return String(view)
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

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }
}
