/// Names of worksheets as spreadsheet programs accept them: not empty, at most 31 UTF-16 units, without
/// `[ ] : * ? / \`, no apostrophe at either end, not "History", and different from one another also without
/// regard to case.
enum SheetNames {
  private static let most = 31

  static func unique(_ names: [String]) -> [String] {
    var taken: Set<String> = ["history"]
    return names.map { name in
      let base = cleaned(name)
      var candidate = shortened(base, to: most)
      var number = 1
      while !taken.insert(candidate.lowercased()).inserted {
        number += 1
        let suffix = "(\(number))"
        candidate = shortened(base, to: most - suffix.utf16.count) + suffix
      }
      return candidate
    }
  }

  private static func cleaned(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      scalars.append("[]:*?/\\".unicodeScalars.contains(scalar) ? "_" : scalar)
    }
    var cleaned = Substring(String(scalars))
    while let first = cleaned.first, first == "'" || first == " " { cleaned.removeFirst() }
    while let last = cleaned.last, last == "'" || last == " " { cleaned.removeLast() }
    return cleaned.isEmpty ? "1" : String(cleaned)
  }

  private static func shortened(_ name: String, to limit: Int) -> String {
    var shortened = name
    while shortened.utf16.count > limit { shortened.removeLast() }
    while shortened.last == "'" || shortened.last == " " { shortened.removeLast() }
    return shortened
  }
}
