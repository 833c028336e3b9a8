/// A model answer with the points that it is marked by, in one text.
enum ModelAnswerText {
  private static let heading = "评分点："

  /// `model`, then under a heading a line `- text (points)` for each point.
  static func text(model: String, points: [ForeignBody.ForeignPoint]) -> String {
    guard !points.isEmpty else { return model }
    let lines = points.map { "- \(oneLine($0.text)) (\($0.points))" }
    return ([model, heading].filter { !$0.isEmpty } + lines).joined(separator: "\n")
  }

  /// Takes apart what `text` made; everything else is a model answer as a whole.
  static func parts(of text: String) -> (model: String, points: [ForeignBody.ForeignPoint]) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let place = lines.lastIndex(of: heading[...]) else { return (text, []) }
    let points = lines[(place + 1)...].map(point)
    let read = points.compactMap { $0 }
    guard !read.isEmpty, read.count == points.count else { return (text, []) }
    return (lines[..<place].joined(separator: "\n"), read)
  }

  private static func point(_ line: Substring) -> ForeignBody.ForeignPoint? {
    guard line.hasPrefix("- "), line.hasSuffix(")"), let open = line.lastIndex(of: "("),
      let points = Int(line[line.index(after: open)...].dropLast()), points > 0
    else { return nil }
    let text = line[..<open].dropFirst(2)
    return .init(String(text.last == " " ? text.dropLast() : text), points: points)
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
