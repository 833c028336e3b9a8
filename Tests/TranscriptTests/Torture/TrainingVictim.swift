import Foundation
import TestSupport
import Testing

/// A training with forty seats: answers are taken seat by seat, and when all have answered it is closed and a new one begun.
struct TrainingVictim: KillVictim {
  private static let people = 40
  let place: Workplace
  private var known: Set<String> = []
  private var training = ""
  private var typed: [String] = []
  /// Seats that have answered.
  private var taken = 0
  private var isClosing = false

  init() throws {
    place = try Room.place(people: Self.people)
    try begin()
  }

  private mutating func begin() throws {
    try place.run("train", "start", "shuzi", "-n", "12", input: "全到\n\nq\n")
    let trainings = try FileManager.default.contentsOfDirectory(atPath: "\(place.home)/trainings")
    training = try #require(trainings.first { !known.contains($0) })
    known.formUnion(trainings)
    taken = 0
  }

  mutating func next(using random: inout SeededGenerator) throws -> Workplace.Doing {
    isClosing = taken == Self.people
    guard !isClosing else {
      return Workplace.Doing(words: ["train", "resume", training], input: "结束\n")
    }
    typed = (taken + 1...min(taken + 8, Self.people)).map { seat in
      "\(seat) \("ABCD".randomElement(using: &random) ?? "A")"
    }
    return Workplace.Doing(
      words: ["train", "resume", training], input: typed.map { "\($0)\n" }.joined() + "q\n")
  }

  mutating func check(_ output: String, _ comment: Comment) throws -> Int {
    guard !isClosing else { return try checkClosing(output, comment) }
    let answers = try place.events("roomAnswer", in: "trainings/\(training)/events")
    let new = answers.dropFirst(taken).map { event in
      let seat = (event["seats"] as? [Int])?.first ?? 0
      return "\(seat) \((event["answers"] as? [[String]])?.first?.joined() ?? "")"
    }
    #expect(typed.starts(with: new), comment)
    let shown = output.matches(of: /已收 (\d+)\/40/).compactMap { Int($0.1) }.max() ?? taken
    #expect(answers.count >= shown, comment)
    let confirmed = max(0, shown - taken)
    taken = answers.count
    return confirmed
  }

  /// Closed once more, everybody has the training and the answer once.
  private mutating func checkClosing(_ output: String, _ comment: Comment) throws -> Int {
    let isConfirmed = output.contains("已记入 \(Self.people) 位代表")
    if !isConfirmed {
      let again = try place.run("train", "resume", training, input: "结束\n")
      #expect(again.output.contains("已记入 \(Self.people) 位代表"), comment)
    }
    for seat in 1...Self.people {
      let folder = "deputies/代表\(seat)号/attempts"
      let trained = try place.events("trained", in: folder).compactMap { $0["training"] as? String }
      #expect(trained.count == known.count && Set(trained).count == known.count, comment)
      let answers = try place.events("answer", in: folder).compactMap { $0["id"] as? String }
      #expect(answers.count == known.count && Set(answers).count == known.count, comment)
    }
    try begin()
    return isConfirmed ? Self.people : 0
  }
}
