import BankFile
import Diagnostics
import Foundation
import Questions
import Testing

@testable import lvzhi

/// The letters of a matching question's answer, against the order of its pairs in JSON.
struct MatchingJSONTests {
  private static func members(_ value: JSONValue) -> [JSONMember] {
    if case .object(let members) = value { members } else { [] }
  }

  struct Pairs: CustomTestStringConvertible, Sendable {
    /// As in a bank file.
    let lines: [String]
    let answer: [String]
    var testDescription: String { lines.joined(separator: "; ") }
  }

  /// Whoever reads the JSON finds the letters by counting the right-hand sides of `pairs`, equal ones once.
  @Test(
    arguments: [
      Pairs(lines: ["甲 => 一", "乙 => 二", "=> 三"], answer: ["1A", "2B"]),
      Pairs(lines: ["甲 => 一", "=> 二", "乙 => 三"], answer: ["1A", "2C"]),
      Pairs(lines: ["=> 一", "甲 => 二", "乙 => 三", "=> 四"], answer: ["1B", "2C"]),
      Pairs(lines: ["甲 => 一", "=> 二", "乙 => 一", "丙 => 三"], answer: ["1A", "2A", "3C"]),
      Pairs(lines: ["甲 => 一", "乙 => 一", "=> 二", "=> 三", "丙 => 四"], answer: ["1A", "2A", "3D"]),
    ])
  func `连线的答案字母 按 pairs 的次序`(_ test: Pairs) throws {
    let pairs = test.lines.map { "- \($0)" }.joined(separator: "\n")
    let text = "---\nid: m\ntitle: m\nlanguage: zh-Hans\n---\n\n## 1\n\n连一连。\n\n\(pairs)\n"
    guard case .bank(let document) = BankReader.read(SourceText(path: "m.md", text: text)) else {
      Issue.record("no bank")
      return
    }
    let question = try #require(document.question(at: 0))
    let members = Self.members(QuestionJSON(header: document.header).value(question))
    func list(_ key: String) -> [JSONValue] {
      if case .array(let values)? = members.first(where: { $0.key == key })?.value {
        values
      } else {
        []
      }
    }
    #expect(list("answer") == test.answer.map { .string($0) })
    let sides = list("pairs").map { pair in
      let side = Dictionary(uniqueKeysWithValues: Self.members(pair).map { ($0.key, $0.value) })
      return (left: side["left"] ?? .null, right: side["right"] ?? .null)
    }
    let written = test.lines.map { line in
      let parts = line.components(separatedBy: "=>").map { $0.trimmingCharacters(in: .whitespaces) }
      return (left: parts[0], right: parts[1])
    }
    var rights: [JSONValue] = []
    for side in sides where !rights.contains(side.right) { rights.append(side.right) }
    let lefts = written.filter { !$0.left.isEmpty }
    #expect(sides.filter { $0.left != .null }.map(\.left) == lefts.map { .string($0.left) })
    let lettered = lefts.enumerated().map { number, pair in
      let letter = rights.firstIndex(of: .string(pair.right)).flatMap { OptionLetter(index: $0) }
      return "\(number + 1)\(letter.map(\.description) ?? "")"
    }
    #expect(lettered == test.answer)
  }
}
