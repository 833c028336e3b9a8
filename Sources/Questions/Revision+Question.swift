import Diagnostics

extension Revision {
  /// The fingerprint of a question. Options count as a set, so neither their order in the file nor that on
  /// the screen matters; so do right options, pairs, key points and the alternatives of a blank.
  package init(of question: Question) {
    var text = RevisionText()
    text.add("case", [question.parent?.text ?? ""])
    text.add("stem", [question.stem])
    var key = RevisionText()
    switch question.body {
    case .single(let choices, _), .multiple(let choices):
      text.add("options", choices.map(\.text).sorted(by: RevisionText.precedes))
      let right = choices.filter(\.isRight).map(\.text)
      key.add(question.type.rawValue, right.sorted(by: RevisionText.precedes))
    case .trueFalse(let isTrue):
      key.add("trueFalse", [isTrue ? "true" : "false"])
    case .blanks(let fillIn):
      for blank in fillIn.blanks {
        key.add("blank", blank.alternatives.sorted(by: RevisionText.precedes))
      }
    case .ordering(let items):
      text.add("items", items.sorted(by: RevisionText.precedes))
      key.add("ordering", items)
    case .matching(let matching):
      text.add("lefts", matching.lefts.sorted(by: RevisionText.precedes))
      text.add("rights", matching.rights.sorted(by: RevisionText.precedes))
      let pairs = zip(matching.lefts, matching.key).map {
        RevisionText.pair($0, matching.rights[$1])
      }
      key.add("matching", pairs.sorted(by: RevisionText.precedes))
    case .short(_, let points):
      key.add("short", points.map(\.text).sorted(by: RevisionText.precedes))
    }
    self.init(text: text.digest, key: key.digest)
  }
}

/// Text in a form that says unmistakably where each piece ends: names, counts and lengths in bytes stand
/// before what they tell of.
private struct RevisionText {
  private var canonical = ""

  mutating func add(_ name: String, _ pieces: [String]) {
    canonical += "\(name) \(pieces.count)\n"
    for piece in pieces { canonical += Self.measured(piece) }
  }

  /// The first 8 hexadecimal digits of SHA-256.
  var digest: String { ContentDigest(of: canonical).hexadecimal(8) }

  static func pair(_ left: String, _ right: String) -> String { measured(left) + measured(right) }

  /// By bytes, which is the same everywhere.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func measured(_ text: String) -> String { "\(text.utf8.count) \(text)\n" }
}
