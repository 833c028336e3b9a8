import Foundation
import TestSupport
import Testing

/// Questions read into a bank that is new, or there already: it is as it was, or as it was to be.
struct BankVictim: KillVictim {
  let place: Workplace
  private let first: Data
  private let second: Data
  private var old: Data?

  init() throws {
    let place = try Workplace(banks: "digits")
    let questions = (1...60).map { "::q\($0)::第 \($0) 题谁主持？{=主席团 ~政府 ~法院}\n\n" }
    try place.folder.write(questions.prefix(40).joined(), to: "one/ti.gift")
    try place.folder.write(questions.joined(), to: "two/ti.gift")
    let banks = try ["one", "two"].map { folder in
      try place.run(Self.words(place, folder))
      return try #require(FileManager.default.contents(atPath: place.folder.path("banks/ti.md")))
    }
    self.place = place
    (first, second) = (banks[0], banks[1])
    try #require(first != second)
  }

  private static func words(_ place: Workplace, _ folder: String) -> [String] {
    ["import", place.folder.path("\(folder)/ti.gift"), "-o", place.folder.path("banks/ti.md")]
  }

  mutating func next(using random: inout SeededGenerator) throws -> Workplace.Doing {
    old = Bool.random(using: &random) ? first : nil
    if let old {
      try place.folder.write(bytes: Array(old), to: "banks/ti.md")
    } else {
      try? FileManager.default.removeItem(atPath: place.folder.path("banks/ti.md"))
    }
    return Workplace.Doing(words: Self.words(place, old == nil ? "one" : "two"), input: "")
  }

  mutating func check(_ output: String, _ comment: Comment) throws -> Int {
    let now = FileManager.default.contents(atPath: place.folder.path("banks/ti.md"))
    let isConfirmed = output.contains("已写入")
    #expect(now == (old == nil ? first : second) || !isConfirmed && now == old, comment)
    return isConfirmed ? 1 : 0
  }
}
