import Questions
import Sessions

/// Candidates for tests: questions of made-up banks.
enum Bank {
  static func name(_ text: String) -> QuestionName {
    guard let name = QuestionName(text) else { preconditionFailure("no name: \(text)") }
    return name
  }

  static func candidate(
    _ text: String, _ type: QuestionType = .single, chapter: String? = nil, tags: [String] = [],
    case parent: String? = nil
  ) -> Candidate {
    Candidate(
      name: name(text), type: type, chapter: chapter, tags: tags,
      parent: parent.flatMap { QuestionID($0) })
  }

  /// `b/1` … `b/8`, then `a/1` … `a/4`.
  static let twelve =
    (1...8).map { candidate("b/\($0)") } + (1...4).map { candidate("a/\($0)") }

  /// Questions of three banks at random, every third or so the child of a case.
  static func random(_ random: inout SplitMix64) -> [Candidate] {
    ["c", "a", "b"].flatMap { bank in
      var parent: String?
      return (0..<random.next(below: 12)).map { index in
        switch random.next(below: 4) {
        case 0: parent = "case\(index)"
        case 1: parent = nil
        default: break
        }
        return candidate(
          "\(bank)/\(index)", QuestionType.allCases[random.next(below: 7)],
          chapter: ["会议", "闭会期间", nil][random.next(below: 3)],
          tags: random.next(below: 2) == 0 ? ["选举"] : [], case: parent)
      }
    }
  }

  /// The same candidates, the banks in another order.
  static func banksInAnotherOrder(
    _ candidates: [Candidate], _ random: inout SplitMix64
  ) -> [Candidate] {
    let banks = Dictionary(grouping: candidates, by: \.name.bank)
    return banks.keys.sorted().shuffled(using: &random).flatMap { banks[$0] ?? [] }
  }
}
