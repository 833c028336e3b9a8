import TestSupport

/// Single-choice questions as Moodle's GIFT has them, and as many notes for Anki; the same in every run.
struct GeneratedGIFT {
  let path: String
  /// The same questions as a text file of notes: stem and options, right answer and explanation.
  let notesPath: String
  let count: Int
  let byteCount: Int

  /// Writes both files into a folder.
  init(_ count: Int, in folder: TemporaryFolder) throws {
    var random = SeededRandom(seed: 5)
    path = folder.path("questions.gift")
    notesPath = folder.path("notes.txt")
    var gift = try FileWriter(path)
    var notes = try FileWriter(notesPath)
    try notes.write("#separator:tab\n#html:false\n".utf8)
    for number in 1...count {
      if number % 1000 == 1 { try gift.write("$CATEGORY: 第\(number / 1000 + 1)章\n\n".utf8) }
      let stem = Self.stem(number, using: &random)
      let options = random.pick(4, of: QuestionText.options)
      let right = random.number(below: 4)
      let explanation = random.pick(QuestionText.explanations)
      let lines = options.enumerated().map { ($0 == right ? "=" : "~") + $1 + "\n" }.joined()
      try gift.write("// [id:q\(number)]\n\(stem){\n\(lines)####\(explanation)\n}\n\n".utf8)
      let front = ([stem] + options).joined(separator: "<br>")
      try notes.write("\(front)\t\(options[right])<br>\(explanation)\n".utf8)
    }
    byteCount = try gift.finish()
    _ = try notes.finish()
    self.count = count
  }

  private static func stem(_ number: Int, using random: inout SeededRandom) -> String {
    "第\(number)题　\(random.pick(QuestionText.places))代表\(random.pick(QuestionText.people))"
      + "\(random.pick(QuestionText.occasions))，听说\(random.pick(QuestionText.matters))，"
      + random.pick(QuestionText.questions)
  }
}
