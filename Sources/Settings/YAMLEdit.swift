import Diagnostics

/// Changes one key of a YAML text and leaves all else as it was typed.
enum YAMLEdit {
  enum Value: Hashable {
    case text(String)
    case texts([String])
  }

  /// The text with a top-level key set; `root` is what was read of it. A key that is not there is added at
  /// the end. `nil` if the text is no mapping in block form.
  static func set(
    _ key: String, to value: Value, in source: SourceText, _ root: YAMLValue?
  ) -> [UInt8]? {
    var bytes = source.bytes
    var entries: [YAMLEntry] = []
    switch root?.content {
    case .mapping(let found)?:
      guard bytes[Int(found.first?.keyRange.start ?? 0)...].first != UInt8(ascii: "{"),
        root.map({ bytes[Int($0.range.start)] }) != UInt8(ascii: "{")
      else { return nil }
      entries = found
    case .scalar("")?, nil: break
    default: return nil
    }
    let typed = Array(typed(value).utf8)
    if let entry = entries.first(where: { $0.key == key }) {
      guard let colon = bytes[Int(entry.keyRange.end)...].firstIndex(of: UInt8(ascii: ":")) else {
        return nil
      }
      let end = max(colon + 1, Int(entry.value.range.end))
      bytes.replaceSubrange(colon + 1..<end, with: [UInt8(ascii: " ")] + typed)
    } else {
      let lineBreak: [UInt8] = bytes.contains(UInt8(ascii: "\r")) ? [0x0D, 0x0A] : [0x0A]
      if let last = bytes.last, last != 0x0A { bytes += lineBreak }
      bytes += Array(key.utf8) + Array(": ".utf8) + typed + lineBreak
    }
    return bytes
  }

  private static func typed(_ value: Value) -> String {
    switch value {
    case .text(let text): scalar(text)
    case .texts(let texts): "[" + texts.map(scalar).joined(separator: ", ") + "]"
    }
  }

  /// Plain where that is safe, else in double quotes.
  private static func scalar(_ text: String) -> String {
    let isSafe = text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "\u{4E00}"..."\u{9FFF}": true
      default: false
      }
    }
    guard !isSafe || text.isEmpty else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\0"..<" ", "\u{7F}"..."\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension YAMLValue {
  /// Whether it says that.
  func matches(_ value: YAMLEdit.Value) -> Bool {
    switch (content, value) {
    case (.scalar(let text), .text(let wanted)): text == wanted
    case (.list(let items), .texts(let wanted)): items.map(\.text) == wanted
    default: false
    }
  }

  /// Whether both say the same, wherever they stand.
  func isSame(as other: YAMLValue) -> Bool {
    switch (content, other.content) {
    case (.scalar(let left), .scalar(let right)): left == right
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.key == $1.key && $0.value.isSame(as: $1.value) }
    default: false
    }
  }
}
