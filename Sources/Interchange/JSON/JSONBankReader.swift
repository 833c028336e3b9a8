import Diagnostics

/// Reads banks in the shape of `bank show --json` and `export --to json`: `Documentation/Formats/bank.schema.json`; also a bare
/// array of such questions.
package enum JSONBankReader {
  /// Throws `malformed` for what is no JSON, `notThisFormat` for JSON without questions.
  package static func read(_ bytes: [UInt8]) throws(ImportFault) -> ImportedFile {
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try JSONValue(reading: bytes)
    } catch {
      let before = bytes.prefix(error.offset).count { $0 == UInt8(ascii: "\n") }
      throw .malformed(line: before + 1)
    }
    var file = ImportedFile()
    file.title = value["title"]?.text
    var found: [(question: JSONValue, chapter: String?)] = []
    if case .array(let questions) = value {
      found = questions.map { ($0, nil) }
    } else if case .array(let chapters)? = value["chapters"] {
      for chapter in chapters {
        guard case .array(let questions)? = chapter["questions"] else { continue }
        found += questions.map { ($0, chapter["title"]?.text) }
      }
    } else {
      throw .notThisFormat
    }
    for (index, entry) in found.enumerated() {
      let place = ImportPlace(line: index + 1)
      let stem = entry.question["stem"]?.text ?? ""
      guard let body = body(entry.question) else {
        file.refusals.append(ImportRefusal(.noAnswer, at: place, excerpt: stem))
        continue
      }
      file.items.append(item(entry.question, stem, body, entry.chapter, place))
    }
    return file
  }

  /// `{{1}}` to `{{count}}` as `{{}}`, in one pass.
  private static func gaps(in text: String, of count: Int) -> String {
    var made = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      let digits = rest[open.upperBound...].prefix { $0.isASCII && $0.isNumber }
      made += rest[..<open.upperBound]
      rest = rest[open.upperBound...]
      guard let number = Int(digits), (1...max(count, 1)).contains(number),
        String(number) == digits, rest[digits.endIndex...].hasPrefix("}}")
      else { continue }
      rest = rest[digits.endIndex...]
    }
    return made + rest
  }

  private static func item(
    _ question: JSONValue, _ stem: String, _ body: ForeignBody, _ chapter: String?,
    _ place: ImportPlace
  ) -> ForeignItem {
    var text = stem
    if case .blanks(let answers) = body {
      text = gaps(in: text, of: answers.count)
    }
    var item = ForeignItem(at: place, stem: text, body: body)
    if let context = question["case"]?["text"]?.text {
      item.stem = "\(context)\n\(text)"
      item.losses.append(.field("案例"))
    }
    item.sourceID = question["id"]?.text
    item.category = (question["chapter"]?.text ?? chapter).map { [$0] } ?? []
    item.tags = question["tags"]?.texts ?? []
    item.explanation = question["explanation"]?.text
    item.hint = question["hint"]?.text
    if case .integer(let level)? = question["difficulty"] { item.difficulty = level }
    item.basis = basis(question["basis"])
    let (from, to) = (question["valid"]?["from"]?.text, question["valid"]?["to"]?.text)
    if from != nil || to != nil { item.validity = "\(from ?? "")..\(to ?? "")" }
    item.own[.marking] = question["marking"]?.text
    item.own[.region] = question["region"]?.text
    if question["shuffle"] == .bool(false) { item.own[.shuffle] = "否" }
    let bank = question["bank"]?.text.map { "\($0)/" } ?? ""
    for (field, key) in [(OwnField.contrast, "contrast"), (.formerly, "formerly")] {
      // Names of the same bank stand without it, so that they hold under another id.
      let names = (question[key]?.texts ?? []).map { name in
        !bank.isEmpty && name.hasPrefix(bank) ? String(name.dropFirst(bank.count)) : name
      }
      if !names.isEmpty { item.own[field] = names.joined(separator: "、") }
    }
    return item
  }

  private static func body(_ question: JSONValue) -> ForeignBody? {
    func list(_ key: String) -> [JSONValue] {
      if case .array(let elements)? = question[key] { elements } else { [] }
    }
    switch question["type"]?.text {
    case "single", "multiple":
      let options = list("options").map { option in
        ForeignOption(
          option["text"]?.text ?? "", isRight: option["correct"] == .bool(true),
          feedback: option["feedback"]?.text)
      }
      return .choice(options, several: question["type"]?.text == "multiple")
    case "trueFalse":
      guard let answer = question["answer"]?.texts.first, ["true", "false"].contains(answer) else {
        return nil
      }
      return .trueFalse(answer == "true")
    case "blank": return .blanks(list("blanks").map(\.texts))
    case "ordering": return .ordering(question["order"]?.texts ?? [])
    case "matching":
      let pairs = list("pairs").map { ($0["left"]?.text, $0["right"]?.text ?? "") }
      return .matching(
        pairs.compactMap { left, right in left.map { ForeignBody.ForeignPair($0, right) } },
        extras: pairs.filter { $0.0 == nil }.map(\.1))
    case "short":
      let points = list("points").map { point in
        ForeignBody.ForeignPoint(point["text"]?.text ?? "", points: point["points"]?.whole ?? 1)
      }
      return .short(model: question["answer"]?.texts.first ?? "", points: points)
    default: return nil
    }
  }

  /// Citations in the short form that banks read: `代表法 25.3`.
  private static func basis(_ value: JSONValue?) -> String? {
    guard case .array(let citations)? = value else { return nil }
    let texts = citations.compactMap { citation -> String? in
      if let document = citation["document"]?.text { return document }
      guard let law = citation["law"]?.text else { return nil }
      let version = citation["version"]?.text.map { "@\($0)" } ?? ""
      guard let article = citation["article"]?.text else { return law + version }
      let paragraph = citation["paragraph"]?.text
      let item = citation["item"]?.text
      let tail = item.map { ".\(paragraph ?? "").\($0)" } ?? paragraph.map { ".\($0)" } ?? ""
      return "\(law)\(version) \(article)\(tail)"
    }
    return texts.isEmpty ? nil : texts.joined(separator: "；")
  }
}

extension JSONValue {
  /// The first member of an object with that key; `nil` for none, and for what is no object.
  fileprivate subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  fileprivate var texts: [String] {
    guard case .array(let elements) = self else { return [] }
    return elements.compactMap(\.text)
  }

  fileprivate var whole: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value) where value.isFinite && abs(value) < 1e6: Int(value)
    default: nil
    }
  }
}
