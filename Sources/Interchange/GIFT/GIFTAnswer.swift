/// One answer within braces: `=` or `~`, a weight, a text and what is said to it.
struct GIFTAnswer {
  /// Marked by `=`.
  let isMarked: Bool
  /// `%50%`: hundredths of the marks, with two more digits; `nil` where there is none.
  let weight: Double?
  let text: ArraySlice<UInt8>
  let feedback: ArraySlice<UInt8>?

  /// Whether it earns everything or a part.
  var isRight: Bool { isMarked ? (weight ?? 100) > 0 : (weight ?? 0) > 0 }

  /// The answers of a list. `=` begins one only after white space, a `~` or the start, so that `x=5` is a text; if then none is
  /// right, every `=` begins one, as Moodle has it.
  static func answers(_ bytes: ArraySlice<UInt8>) -> [GIFTAnswer] {
    let careful = split(bytes, everyEquals: false)
    if careful.contains(where: \.isRight) { return careful }
    let eager = split(bytes, everyEquals: true)
    return eager.contains(where: \.isRight) ? eager : careful
  }

  private static func split(_ bytes: ArraySlice<UInt8>, everyEquals: Bool) -> [GIFTAnswer] {
    var starts: [Int] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      let before = index > bytes.startIndex ? bytes[index - 1] : 0x20
      let isFree = before == 0x20 || before == 0x0A || before == 0x09
      if byte == UInt8(ascii: "~") {
        starts.append(index)
        if index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "=") { index += 1 }
      } else if byte == UInt8(ascii: "="), everyEquals || isFree {
        starts.append(index)
      }
      index += 1
    }
    return starts.enumerated().map { place, start in
      let end = place + 1 < starts.count ? starts[place + 1] : bytes.endIndex
      return GIFTAnswer(bytes[start..<end])
    }
  }

  /// `bytes` begin with `=`, `~` or `~=`.
  private init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes.dropFirst()
    var isMarked = bytes.first == UInt8(ascii: "=")
    if !isMarked, rest.first == UInt8(ascii: "=") {
      isMarked = true
      rest = rest.dropFirst()
    }
    self.init(isMarked: isMarked, rest)
  }

  init(isMarked: Bool, _ bytes: ArraySlice<UInt8>) {
    self.isMarked = isMarked
    var rest = bytes.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    var weight: Double?
    if rest.first == UInt8(ascii: "%"),
      let end = rest.dropFirst().prefix(12).firstIndex(of: UInt8(ascii: "%")),
      let value = Double(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self))
    {
      weight = value
      rest = rest[(end + 1)...]
    }
    self.weight = weight
    if let mark = GIFTText.find(.feedback, in: rest) {
      text = rest[..<mark]
      feedback = rest[(mark + 1)...]
    } else {
      text = rest
      feedback = nil
    }
  }
}
