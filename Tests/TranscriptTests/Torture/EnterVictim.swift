import TestSupport
import Testing

/// Sheets keyed in by their total: the journal of the paper has those that were typed, from the first on.
struct EnterVictim: KillVictim {
  private let evening: Evening
  private var typed: [String] = []
  private var saved = 0

  var place: Workplace { evening.place }

  init() throws {
    evening = try Evening(deputies: 6)
  }

  mutating func next(using random: inout SeededGenerator) throws -> Workplace.Doing {
    typed = (0..<5).map { _ in
      "\(Int.random(in: 1...6, using: &random)) \(Int.random(in: 0...100, using: &random))"
    }
    let lines = typed.map { $0.replacing(" ", with: "\n总分 ") + "\n" }
    return Workplace.Doing(words: ["enter", evening.paper], input: lines.joined() + "0\n")
  }

  mutating func check(_ output: String, _ comment: Comment) throws -> Int {
    let sheets = try place.events("enter", in: "papers/\(evening.paper)/events")
    let new = sheets.dropFirst(saved).map { event in
      let deputy = (event["deputy"] as? String ?? "").dropFirst("代表".count)
      return "\(deputy) \(event["total"] as? Int ?? -1)"
    }
    #expect(typed.starts(with: new), comment)
    let confirmed = output.ranges(of: "已保存：").count
    #expect(new.count >= confirmed, comment)
    saved = sheets.count
    return confirmed
  }
}
