import Diagnostics
import Questions

/// Makes the text of one good question from its parts.
struct QuestionMaker {
  private let document: BankDocument
  private let index: Int
  private let parts: ArraySlice<Part>
  private let source: SourceText

  init(_ document: BankDocument, _ index: Int) {
    self.document = document
    self.index = index
    source = document.source
    parts = document.parts(ofBlock: Int(document.questions[index]))
  }

  /// The stem, its blanks as `{{1}}`, `{{2}}`, ….
  var stem: String {
    let texts = stemTexts
    var stem = texts[0]
    for (number, text) in texts.dropFirst().enumerated() { stem += "{{\(number + 1)}}" + text }
    return stem
  }

  /// `nil` if the parts do not make up that type, which a question without errors never shows.
  func body(_ type: QuestionType) -> QuestionBody? {
    switch type {
    case .single:
      let choices = choices
      guard let right = choices.firstIndex(where: \.isRight).flatMap({ OptionLetter(index: $0) })
      else { return nil }
      return .single(choices: choices, right: right)
    case .multiple: return .multiple(choices: choices)
    case .trueFalse:
      return document.prose(.answer, at: index).flatMap { TruthWord.value($0) }.map {
        .trueFalse($0)
      }
    case .blank: return blanks
    case .ordering: return .ordering(items.map(\.text))
    case .matching: return matching
    case .short: return short
    }
  }

  /// The pieces of the stem around its blanks.
  private var stemTexts: [String] {
    var texts: [String] = []
    var current = ""
    var isFirst = true
    for (offset, part) in zip(parts.indices, parts) where part.kind == .stem {
      if !isFirst { current += "\n\n" }
      isFirst = false
      var start = part.range.start
      for blank in parts[(offset + 1)...].prefix(while: { $0.kind == .blank }) {
        let piece = ByteRange(start: start, end: blank.range.start - 2)
        texts.append(current + source.prose(piece))
        current = ""
        start = blank.range.end + 2
      }
      current += source.prose(ByteRange(start: start, end: part.range.end))
    }
    return texts + [current]
  }

  private var blanks: QuestionBody? {
    let texts = stemTexts
    let blanks = parts.filter { $0.kind == .blank }.map { part in
      Blank(alternatives: BlankText.alternatives(source.text(in: part.range)))
    }
    guard !blanks.isEmpty, texts.count == blanks.count + 1 else { return nil }
    return .blanks(FillIn(texts: texts, blanks: blanks))
  }

  private var choices: [Choice] {
    items.map { item in
      let feedback = item.feedback.joined(separator: "\n")
      return Choice(
        text: item.text, isRight: item.kind == .rightOption,
        feedback: feedback.isEmpty ? nil : feedback)
    }
  }

  private struct Item {
    let kind: Part.Kind
    var text: String
    var feedback: [String] = []
  }

  private var items: [Item] {
    var items: [Item] = []
    for part in parts {
      switch part.kind {
      case .wrongOption, .rightOption, .item, .pair:
        items.append(Item(kind: part.kind, text: source.text(in: part.range)))
      case .continuation where !items.isEmpty:
        let lines = source.dedented(part.range)
        items[items.count - 1].text += "\n" + lines.joined(separator: "\n")
      case .feedback where !items.isEmpty:
        items[items.count - 1].feedback.append(source.text(in: part.range))
      default: break
      }
    }
    return items
  }

  private var matching: QuestionBody {
    var lefts: [String] = []
    var rights: [String] = []
    var key: [Int] = []
    for item in items {
      let (left, right) = PairText.sides(item.text)
      let position = rights.firstIndex(of: right) ?? rights.count
      if position == rights.count { rights.append(right) }
      if left.isEmpty { continue }
      lefts.append(left)
      key.append(position)
    }
    return .matching(Matching(lefts: lefts, rights: rights, key: key))
  }

  private var short: QuestionBody? {
    guard let model = document.prose(.answer, at: index),
      let range = document.own(.points, ofBlock: Int(document.questions[index]))
    else { return nil }
    let points = KeyPointReader.items(source, range).compactMap { item in
      item.suffix.map {
        KeyPoint(text: source.hanging($0.text).joined(separator: "\n"), points: $0.points)
      }
    }
    return .short(model: model, points: points)
  }
}
