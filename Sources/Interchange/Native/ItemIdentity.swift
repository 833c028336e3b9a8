import Diagnostics
import Questions

/// Gives items ids that stay the same when a file is imported again.
struct ItemIdentity {
  private var taken: Set<String> = []
  /// The next number behind each wording that came more than once.
  private var numbers: [String: Int] = [:]

  /// For so many items, at most.
  init(capacity: Int) {
    taken.reserveCapacity(capacity)
  }

  /// The source's own id where it has one that a bank may use, else a digest of the wording: not of what is right, so that
  /// a corrected key keeps the id.
  static func wanted(for item: ForeignItem) -> String {
    item.sourceID.flatMap(own) ?? "q-" + ContentDigest(of: wording(item)).hexadecimal(10)
  }

  /// The id that was wanted; the second item that wants the same gets a number behind it.
  mutating func id(like wanted: String) -> QuestionID? {
    var text = wanted
    while !taken.insert(text).inserted {
      let number = numbers[wanted, default: 2]
      text = "\(wanted.prefix(56))-\(number)"
      numbers[wanted] = number + 1
    }
    return QuestionID(text)
  }

  /// The source's id with what a bank does not allow in ids made a hyphen; `nil` if nothing is left.
  private static func own(_ id: String) -> String? {
    if id.utf8.count <= 60, QuestionID(id) != nil, id.utf8.contains(where: { $0 != 0x2D }) {
      return id
    }
    let scalars = id.unicodeScalars.map { scalar -> Character in
      QuestionID(String(scalar)) == nil ? "-" : Character(scalar)
    }
    let text = String(scalars.prefix(60))
    return text.contains { $0 != "-" } ? text : nil
  }

  private static func wording(_ item: ForeignItem) -> String {
    let texts: [String] =
      switch item.body {
      case .choice(let options, _): options.map(\.text).sorted()
      case .trueFalse: ["判断"]
      case .blanks: []
      case .matching(let pairs, let extras):
        pairs.map(\.left) + (pairs.map(\.right) + extras).sorted()
      case .ordering(let items): items.sorted()
      case .short: ["简答"]
      }
    return ([item.stem] + texts).joined(separator: "\u{1F}")
  }
}
