/// A text with questions embedded in Moodle's notation: `{1:SHORTANSWER:=right~%50%nearly#feedback}`.
///
/// Every brace that begins no such question is text. Takes linear time.
struct ClozeText {
  struct Answer {
    let text: String
    /// 100 is right.
    let share: Double
    let feedback: String?
  }

  struct Gap {
    /// In capitals, without the letters for looks and letter case.
    let kind: Kind
    let heedsCase: Bool
    let answers: [Answer]
  }

  enum Kind { case text, number, choice, choices }

  /// The text with `{{}}` for every gap.
  private(set) var text = ""
  private(set) var gaps: [Gap] = []

  init(_ source: String) {
    let scalars = Array(source.unicodeScalars)
    var collected = String.UnicodeScalarView()
    var index = 0
    // Where one question is not closed, none behind it is.
    var mayClose = true
    while index < scalars.count {
      guard scalars[index] == "{", mayClose, let head = Self.head(scalars, at: index) else {
        collected.append(scalars[index])
        index += 1
        continue
      }
      guard let end = Self.end(scalars, from: head.end) else {
        mayClose = false
        continue
      }
      let parts = Self.split(scalars[head.end..<end], at: "~")
      gaps.append(
        Gap(kind: head.kind, heedsCase: head.heedsCase, answers: parts.map(Self.answer)))
      // One by one: for several at once the view counts itself, which takes long.
      for scalar in GapMarks.gap.unicodeScalars { collected.append(scalar) }
      index = end + 1
    }
    text = String(collected)
  }

  // MARK: Notation

  private static let kinds: [String: Kind] = {
    var kinds: [String: Kind] = [
      "SHORTANSWER": .text, "SA": .text, "MW": .text, "NUMERICAL": .number, "NM": .number,
    ]
    for look in ["", "V", "H", "S", "VS", "HS"] {
      kinds["MC" + look] = .choice
      kinds["MULTICHOICE" + (look.isEmpty ? "" : "_" + look)] = .choice
    }
    for look in ["", "H", "S", "HS"] {
      kinds["MR" + look] = .choices
      kinds["MULTIRESPONSE" + (look.isEmpty ? "" : "_" + look)] = .choices
    }
    return kinds
  }()

  private static let kindsByCase: Set<String> = ["SHORTANSWER_C", "SAC", "MWC"]

  /// What stands before the answers: the weight, and the kind.
  private static func head(
    _ scalars: [Unicode.Scalar], at start: Int
  ) -> (kind: Kind, heedsCase: Bool, end: Int)? {
    var index = start + 1
    while index < scalars.count, index < start + 12, ("0"..."9").contains(scalars[index]) {
      index += 1
    }
    guard index < scalars.count, scalars[index] == ":" else { return nil }
    index += 1
    var name = ""
    while index < scalars.count, name.utf8.count < 20, scalars[index] != ":" {
      name.unicodeScalars.append(scalars[index])
      index += 1
    }
    guard index < scalars.count, scalars[index] == ":" else { return nil }
    let kind = name.uppercased()
    if kindsByCase.contains(kind) { return (.text, true, index + 1) }
    return kinds[kind].map { ($0, false, index + 1) }
  }

  private static func end(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    while index < scalars.count {
      if scalars[index] == "\\" {
        index += 2
      } else if scalars[index] == "}" {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Cut at a sign that no `\` stands before; a `#` behind an `&` belongs to a character.
  private static func split(
    _ scalars: ArraySlice<Unicode.Scalar>, at sign: Unicode.Scalar, most: Int = .max
  ) -> [ArraySlice<Unicode.Scalar>] {
    var parts: [ArraySlice<Unicode.Scalar>] = []
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex, parts.count + 1 < most {
      if scalars[index] == "\\" {
        index += 2
        continue
      }
      let isCharacter = sign == "#" && index > start && scalars[index - 1] == "&"
      if scalars[index] == sign, !isCharacter {
        parts.append(scalars[start..<index])
        start = index + 1
      }
      index += 1
    }
    return parts + [scalars[start...]]
  }

  private static func answer(_ scalars: ArraySlice<Unicode.Scalar>) -> Answer {
    let parts = split(scalars, at: "#", most: 2)
    var text = parts[0].drop { $0.properties.isWhitespace }
    var share = 0.0
    if text.first == "=" {
      share = 100
      text = text.dropFirst()
    } else if text.first == "%", let end = text.dropFirst().prefix(12).firstIndex(of: "%"),
      let number = Double(String(String.UnicodeScalarView(text[(text.startIndex + 1)..<end])))
    {
      share = number
      text = text[(end + 1)...]
    }
    let feedback = parts.count > 1 ? plain(parts[1]) : ""
    return Answer(text: plain(text), share: share, feedback: feedback.isEmpty ? nil : feedback)
  }

  private static func plain(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in scalars {
      if isEscaped {
        if !"}#~/\"\\=".unicodeScalars.contains(scalar) { text.append("\\") }
        text.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text) + (isEscaped ? "\\" : "")
  }

  /// A text in which a sign that ends an answer is harmless.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "}#~\\".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
