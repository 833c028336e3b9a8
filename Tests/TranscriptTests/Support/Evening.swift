import Foundation
import TestSupport
import Testing

/// An evening with a test on paper: a roster, a paper of the banks that ship, and sheets as people would fill them in.
struct Evening {
  static let banks = URL(filePath: #filePath).appending(path: "../../../../question-banks")
    .standardized.path

  /// A question as the paper's file has it.
  struct Question {
    let name: String
    let type: String
    /// The right letters of the bank, or `√` and `×`.
    let key: String
    let options: Int
    let points: Double
  }

  let place: Workplace
  let paper: String
  /// By the number that variant A prints.
  let questions: [Question]
  /// The bank's letters as variant A prints them, for each question.
  let orders: [String]

  /// Enters so many deputies with seats, in two groups, and makes a paper of 50 questions with seed 5.
  init(deputies count: Int) throws {
    let place = try Workplace()
    place.environment["LVZHI_BANKS"] = Self.banks
    let rows = (1...count).map { "代表\($0),第\($0 % 2 + 1)小组,\($0)" }
    let file = try place.folder.write(
      "姓名,代表小组,座号\n" + rows.joined(separator: "\n") + "\n", to: "名册.csv")
    let entered = try place.run("deputy", "import", file, "--now", "2025-01-06T02:00:00Z")
    try #require(entered.status == 0)
    let made = try place.run("paper", "make", "biaozhun", "--seed", "5", "--json").object()
    let paper = try #require(made["id"] as? String)
    let frozen = try JSONSerialization.jsonObject(
      with: try Data(
        contentsOf: URL(fileURLWithPath: "\(place.home)/papers/\(paper)/paper.json")))
    let contents = try #require((frozen as? [String: Any])?["paper"] as? [String: Any])
    let sections = try #require(contents["sections"] as? [[String: Any]])
    let all = sections.flatMap { $0["questions"] as? [[String: Any]] ?? [] }.map(Question.init)
    let known = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
    let variants = try #require(contents["variants"] as? [[String: Any]])
    let places = try #require(variants[0]["sections"] as? [[[String: Any]]]).joined()
    self.place = place
    self.paper = paper
    questions = try places.map { try #require(known[$0["question"] as? String ?? ""]) }
    orders = places.map { $0["order"] as? String ?? "" }
  }

  /// What a person writes at each question, in the bank's letters: right or wrong by chance, sometimes nothing.
  func answers(_ person: Int) -> [String] {
    var random = SeededGenerator(seed: UInt64(person))
    return questions.map { question in
      switch Int.random(in: 0..<10, using: &random) {
      case 0: return "-"
      case 1...3:
        let wrong = ["A", "B", "C", "D"].filter { $0 != question.key }
        if question.type == "trueFalse" { return question.key == "√" ? "×" : "√" }
        return wrong.randomElement(using: &random) ?? "A"
      default: return question.key
      }
    }
  }

  /// The sheet as it is printed: three lines, one for each section.
  func lines(_ answers: [String]) -> [String] {
    let printed = zip(answers, zip(questions, orders)).map { answer, printed in
      let (question, order) = printed
      guard question.type != "trueFalse", answer != "-" else { return answer }
      let letters = answer.compactMap { order.firstIndex(of: $0) }.map { place in
        "ABCDEFGH"[
          order.index(
            "ABCDEFGH".startIndex, offsetBy: order.distance(from: order.startIndex, to: place))]
      }
      return String(letters.sorted())
    }
    let groups = Dictionary(grouping: questions.indices) { questions[$0].type }
    return ["single", "multiple", "trueFalse"].map { type in
      let own = (groups[type] ?? []).map { printed[$0] }
      return type == "multiple" ? own.joined(separator: " ") : Self.groups(own)
    }
  }

  private static func groups(_ texts: [String]) -> String {
    stride(from: 0, to: texts.count, by: 5).map {
      texts[$0..<min($0 + 5, texts.count)].joined()
    }.joined(separator: " ")
  }

  /// What the answers are worth, counted anew: two points each, half for a part at multiple choice.
  func points(_ answers: [String]) -> Double {
    zip(answers, questions).reduce(0) { sum, pair in
      let (answer, question) = pair
      if answer == question.key { return sum + question.points }
      guard question.type == "multiple", answer != "-" else { return sum }
      return Set(answer).isSubset(of: Set(question.key)) ? sum + question.points / 2 : sum
    }
  }
}

extension Evening.Question {
  fileprivate init(_ json: [String: Any]) {
    name = json["name"] as? String ?? ""
    type = json["type"] as? String ?? ""
    points = json["points"] as? Double ?? 0
    let choices = json["options"] as? [[String: Any]] ?? []
    options = choices.count
    if let isTrue = json["isTrue"] as? Bool {
      key = isTrue ? "√" : "×"
    } else {
      key = zip("ABCDEFGH", choices).filter { $0.1["isRight"] as? Bool == true }.map {
        String($0.0)
      }
      .joined()
    }
  }
}
