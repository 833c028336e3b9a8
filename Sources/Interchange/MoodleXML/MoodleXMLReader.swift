/// Reads the question files that Moodle writes as "Moodle XML".
///
/// The whole file must be well-formed; the declaration may be missing, and a single question may stand without `quiz`
/// around it. A question that cannot be taken over is refused by itself. Takes linear time.
package enum MoodleXMLReader {
  package static func read(_ bytes: [UInt8]) throws(ImportFault) -> ImportedFile {
    let root = try XMLDocument.root(of: bytes)
    let questions: [XMLNode]
    switch root.name {
    case "quiz": questions = root.children
    case "question": questions = [root]
    default: throw .notThisFormat
    }
    var file = ImportedFile()
    var category: [String] = []
    for node in questions {
      guard node.name == "question" else {
        file.refusals.append(
          ImportRefusal(.stray(node.name), at: ImportPlace(line: node.line), excerpt: node.text))
        continue
      }
      if node.attributes["type"] == "category" {
        category = Self.category(node.first("category")?.first("text")?.text ?? "")
        continue
      }
      switch MoodleXMLQuestion(node).item {
      case .success(var item):
        item.category = category
        file.items.append(item)
      case .failure(let refused): file.refusals.append(refused.refusal)
      }
    }
    return file
  }

  /// The names from the outermost in. `$course$` and its like say where a category lives, `top` is above all of them, and
  /// `//` is a `/` within a name.
  static func category(_ path: String) -> [String] {
    let mark = "\u{0}"
    return path.replacing("//", with: mark).split(separator: "/").enumerated().compactMap {
      let name = $1.replacing(mark, with: "/").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      let isPlace = name.hasPrefix("$") && name.hasSuffix("$")
      return name.isEmpty || $0 < 2 && (isPlace || name == "top") ? nil : name
    }
  }
}
