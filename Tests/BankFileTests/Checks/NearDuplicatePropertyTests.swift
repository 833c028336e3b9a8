import BankFile
import Diagnostics
import TestSupport
import Testing

/// The join must find what a comparison of all pairs finds.
struct NearDuplicatePropertyTests {
  private static func grams(_ text: String) -> Set<String> {
    let letters = Array(text)
    guard letters.count > 5 else { return [text] }
    return Set((0...letters.count - 5).map { String(letters[$0..<$0 + 5]) })
  }

  private static func areNear(_ left: Set<String>, _ right: Set<String>) -> Bool {
    let common = left.intersection(right).count
    return 100 * common >= 85 * (left.count + right.count - common)
  }

  /// Texts over six letters, half of them an earlier one cut short, or with some letters changed, dropped or added.
  private static func texts(_ generator: inout SeededGenerator) -> [String] {
    var texts: [String] = []
    for _ in 0..<80 {
      var letters: [Character] = []
      if Bool.random(using: &generator), let earlier = texts.randomElement(using: &generator) {
        letters = Array(earlier)
        letters.removeLast(Int.random(in: 0...min(8, letters.count - 1), using: &generator))
        for _ in 0..<Int.random(in: 0...2, using: &generator) {
          let place = Int.random(in: 0..<letters.count, using: &generator)
          switch Int.random(in: 0..<3, using: &generator) {
          case 0: letters[place] = "异"
          case 1 where letters.count > 1: letters.remove(at: place)
          default: letters.insert("添", at: place)
          }
        }
      } else {
        let count = Int.random(in: 1...120, using: &generator)
        letters = (0..<count).compactMap { _ in "乡镇人大代表".randomElement(using: &generator) }
      }
      let text = String(letters)
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64]) func `与逐对比较一致`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let texts = Self.texts(&generator)
    let body = texts.enumerated().map { "## \($0)\n\n\($1)\n\n答案：对\n依据：代表法 第一条\n\n" }
    let document = try MarkedBank(body.joined()).document()
    let findings = BankCheck.findings(
      in: [document], registry: nil, on: Fixture.day("2026-11-23"))[0]
    let found = Set(findings.map(\.range))
    let grams = texts.map(Self.grams)
    let expected = texts.indices.filter { later in
      (0..<later).contains { Self.areNear(grams[later], grams[$0]) }
    }
    #expect(!expected.isEmpty)
    #expect(found == Set(expected.map { document.location(at: $0) }))
  }
}
