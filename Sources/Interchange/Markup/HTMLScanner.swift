/// Goes through HTML once, keeping its text.
struct HTMLScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var collected: [UInt8] = []
  private var lost = DistinctList<ImportLoss>()
  /// Bytes that were looked through for the end of a tag that has none.
  private var inVain = 0
  /// Inside an element whose content is no text, its name.
  private var hidden: String?

  init(_ html: String) {
    bytes = Array(html.utf8)
    collected.reserveCapacity(bytes.count)
  }

  var losses: [ImportLoss] { lost.elements }

  var text: String { String(decoding: collected, as: UTF8.self) }

  mutating func scan() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): entity()
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        append(" ")
        index += 1
      default:
        if hidden == nil { collected.append(bytes[index]) }
        index += 1
      }
    }
  }

  private mutating func append(_ text: String) {
    if hidden == nil { collected += text.utf8 }
  }

  private mutating func lose(_ loss: ImportLoss) {
    lost.add(loss)
  }

  // MARK: Tags

  /// A `<` that begins no tag stands for itself.
  private mutating func tag() {
    if starts(with: "<!--") {
      index = end(of: "-->", from: index + 4)
      return
    }
    var place = index + 1
    let isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    let start = place
    while place < bytes.count, Self.isNamePart(bytes[place]) { place += 1 }
    guard place > start, let close = closing(from: place) else {
      append("<")
      index += 1
      return
    }
    let name = String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
    let attributes = place..<close
    index = close + 1
    if let inside = hidden {
      if isEnd, name == inside { hidden = nil }
      return
    }
    isEnd ? self.end(name) : begin(name, attributes)
  }

  /// Where the `>` of a tag stands, quotation marks heeded; `nil` if there is none near. How far that is gets less when much
  /// has been looked through in vain, so that the whole takes linear time.
  private mutating func closing(from start: Int) -> Int? {
    let near = inVain > 4 * bytes.count ? 200 : 100_000
    let end = min(bytes.count, start + near)
    var quote: UInt8?
    for place in start..<end {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place
      } else if byte == UInt8(ascii: "<") {
        inVain += place - start
        return nil
      }
    }
    inVain += end - start
    return nil
  }

  private mutating func begin(_ name: String, _ attributes: Range<Int>) {
    switch name {
    case "br", "p", "div", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre",
      "blockquote":
      append("\n")
    case "li": append("\n- ")
    case "td", "th": append(" ")
    case "sub": append("_")
    case "sup": append("^")
    case "script", "style": hidden = name
    case "img", "audio", "video", "object", "embed", "iframe", "source":
      lose(
        .media(
          Self.name(of: attribute("src", in: attributes) ?? attribute("data", in: attributes) ?? "")
        ))
      if let alternative = attribute("alt", in: attributes), !alternative.isEmpty {
        append("［\(alternative)］")
      }
    case "b", "strong", "i", "em", "u", "font", "table", "s", "mark": lose(.formatting)
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "p", "div", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "pre",
      "blockquote":
      append("\n")
    default: break
    }
  }

  private func attribute(_ name: String, in range: Range<Int>) -> String? {
    let text = String(decoding: bytes[range], as: UTF8.self)
    guard let found = text.range(ofWord: "\(name)=") else { return nil }
    let rest = text[found...]
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      return String(rest.prefix { !$0.isWhitespace && $0 != "/" })
    }
    return String(rest.dropFirst().prefix { $0 != quote })
  }

  /// The last part of a path; a picture that stands in the text itself has no name.
  private static func name(of source: String) -> String {
    source.hasPrefix("data:") ? "" : String(source.split(separator: "/").last ?? "")
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private func end(of text: String, from start: Int) -> Int {
    let wanted = Array(text.utf8)
    var place = min(start, bytes.count)
    while place + wanted.count <= bytes.count {
      if bytes[place..<place + wanted.count].elementsEqual(wanted) { return place + wanted.count }
      place += 1
    }
    return bytes.count
  }

  // MARK: Entities

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ldquo": "“",
    "rdquo": "”", "lsquo": "‘", "rsquo": "’", "hellip": "…", "mdash": "—", "ndash": "–",
    "middot": "·", "times": "×", "divide": "÷", "deg": "°", "ensp": " ", "emsp": " ", "laquo": "«",
    "raquo": "»", "le": "≤", "ge": "≥", "ne": "≠", "radic": "√", "bull": "•", "copy": "©",
  ]

  /// An `&` that begins no entity stands for itself.
  private mutating func entity() {
    let limit = min(bytes.count, index + 12)
    guard let end = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")) else { return literal() }
    let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
    let text: String?
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let code =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      text = code.flatMap { Unicode.Scalar($0) }.map { String(Character($0)) }
    } else {
      text = Self.named[name]
    }
    guard let text else { return literal() }
    append(text)
    index = end + 1
  }

  private mutating func literal() {
    append("&")
    index += 1
  }
}

extension String {
  /// Behind the first place where a word stands, at the start or after white space.
  fileprivate func range(ofWord word: String) -> String.Index? {
    var place = startIndex
    while let found = self[place...].firstRange(of: word) {
      let isFree =
        found.lowerBound == startIndex || self[index(before: found.lowerBound)].isWhitespace
      if isFree { return found.upperBound }
      place = found.upperBound
    }
    return nil
  }
}
