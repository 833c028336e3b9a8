/// Writes GIFT.
package enum GIFTWriter {
  /// The text of a file, and what GIFT cannot carry, by the index of the item: ordering and several gaps are left out, points of
  /// short answers and all but the text of sources as well.
  package static func text(
    of items: [ForeignItem], title: String
  ) -> (text: String, losses: [(index: Int, loss: ImportLoss)]) {
    var losses: [(index: Int, loss: ImportLoss)] = []
    var lines = ["// \(oneLine(title))", ""]
    var category: [String] = []
    for (index, item) in items.enumerated() {
      losses += item.leftBehind.map { (index, $0) }
      for (name, value) in [("提示", item.hint), ("依据", item.basis), ("有效", item.validity)]
      where value != nil {
        losses.append((index, .field(name)))
      }
      if item.difficulty != nil { losses.append((index, .field("难度"))) }
      guard let question = question(item) else {
        losses.append((index, .field("整题")))
        continue
      }
      if case .short(let model, let points) = item.body, !model.isEmpty || !points.isEmpty {
        losses.append((index, .field("答案")))
      }
      if item.category != category {
        category = item.category
        let path =
          ["$course$", "top"] + category.map { escaped(oneLine($0).replacing("/", with: "／")) }
        lines += ["$CATEGORY: \(path.joined(separator: "/"))", ""]
      }
      var comment = item.sourceID.map { "[id:\($0)]" } ?? ""
      for tag in item.tags { comment += " [tag:\(oneLine(tag))]" }
      if !comment.isEmpty { lines.append("// \(comment)") }
      lines += [question, ""]
    }
    return (lines.joined(separator: "\n"), losses)
  }

  private static func question(_ item: ForeignItem) -> String? {
    let title = item.title.map { "::\(escaped(oneLine($0)))::" } ?? ""
    let general = item.explanation.map { "\n####\(escaped($0))" } ?? ""
    let stem = escaped(item.stem)
    switch item.body {
    case .choice(let options, let several):
      let right = options.count(where: \.isRight)
      let share = several && right > 0 ? Double(10_000_000 / right) / 100_000 : 100
      let lines = options.map { option in
        let mark =
          several ? "~%\(option.isRight ? "\(share)" : "-100")%" : option.isRight ? "=" : "~"
        return "\t\(mark)\(escaped(option.text))"
          + (option.feedback.map { "#\(escaped($0))" } ?? "")
      }
      return "\(title)\(stem){\n\(lines.joined(separator: "\n"))\(general)\n}"
    case .trueFalse(let isTrue): return "\(title)\(stem){\(isTrue ? "TRUE" : "FALSE")\(general)}"
    case .blanks(let answers):
      guard answers.count == 1 else { return nil }
      let parts = item.stem.split(separator: "{{}}", omittingEmptySubsequences: false).map {
        escaped(String($0))
      }
      let inside = answers[0].map { "=\(escaped($0))" }.joined(separator: " ")
      return "\(title)\(parts[0]){\(inside)\(general)}"
        + parts.dropFirst().joined(separator: "_____")
    case .matching(let pairs, let extras):
      let lines =
        pairs.map { "\t=\(escaped($0.left)) -> \(escaped($0.right))" }
        + extras.map { "\t= -> \(escaped($0))" }
      return "\(title)\(stem){\n\(lines.joined(separator: "\n"))\(general)\n}"
    case .short: return "\(title)\(stem){\(general)}"
    case .ordering: return nil
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "~", "=", "#", "{", "}", ":", "\\":
        escaped.append("\\")
        escaped.append(character)
      case "\n", "\r\n": escaped += "\\n"
      case "<": escaped += "&lt;"
      case "&": escaped += "&amp;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
