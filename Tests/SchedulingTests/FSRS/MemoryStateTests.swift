import Scheduling
import Testing

/// Histories as fsrs-rs 6.6.2 replays them, in single precision.
struct MemoryStateTests {
  private static let tolerance = 1e-4
  /// fsrs-rs lets no stability grow beyond this; py-fsrs and we do.
  private static let mostInRust = 36_500.0

  private static func capped(_ memory: Memory) -> Memory {
    Memory(stability: min(memory.stability, mostInRust), difficulty: memory.difficulty)
  }

  @Test func `与 fsrs-rs 一致`() throws {
    var model = FSRS()
    var memories: [Memory] = []
    var counts: [Substring: Int] = [:]
    for words in try VectorFile.lines("memory-states") {
      counts[words[0], default: 0] += 1
      let rest = words.dropFirst()
      switch words[0] {
      case "parameters": model = FSRS(try FSRSParameters(try VectorFile.numbers(rest)))
      case "new":
        let first = Grade.allCases.map(model.first)
        Self.expect(
          first, model, at: Double(words[1]), [Double](try VectorFile.numbers(words[2...])))
      case "interval":
        let numbers = try VectorFile.numbers(rest)
        let interval = model.curve.interval(stability: numbers[0], retention: numbers[1])
        #expect(isClose(interval, numbers[2], relative: Self.tolerance), "\(words)")
      case "history": memories = try Self.replay(rest, model)
      case "states":
        Self.expect(memories, try VectorFile.numbers(rest))
      default:
        let last = try #require(memories.last)
        let elapsed = try VectorFile.integer(words[2])
        let next = Grade.allCases.map {
          Self.capped(model.next(last, grade: $0, elapsedDays: elapsed))
        }
        Self.expect(next, model, at: Double(words[1]), try VectorFile.numbers(words[3...]))
      }
    }
    #expect(
      counts == [
        "parameters": 1, "new": 3, "interval": 180, "history": 200, "states": 200, "next": 200,
      ])
  }

  private static func replay(_ words: ArraySlice<Substring>, _ model: FSRS) throws -> [Memory] {
    var memories: [Memory] = []
    for word in words {
      let numbers = try word.split(separator: "@").map { try VectorFile.integer($0) }
      let grade = try #require(Grade(rawValue: numbers[0]))
      memories.append(
        capped(
          memories.last.map { model.next($0, grade: grade, elapsedDays: numbers[1]) }
            ?? model.first(grade)))
    }
    return memories
  }

  /// Stability and difficulty of each memory.
  private static func expect(_ memories: [Memory], _ numbers: [Double]) {
    let actual = memories.flatMap { [$0.stability, $0.difficulty] }
    #expect(areClose(actual, numbers), "\(actual), not \(numbers)")
  }

  /// Stability, difficulty and interval of each memory.
  private static func expect(
    _ memories: [Memory], _ model: FSRS, at retention: Double?, _ numbers: [Double]
  ) {
    let actual = memories.flatMap { memory in
      let interval = model.curve.interval(stability: memory.stability, retention: retention ?? 0)
      return [memory.stability, memory.difficulty, interval]
    }
    #expect(areClose(actual, numbers), "\(actual), not \(numbers)")
  }

  private static func areClose(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { isClose($0, $1, relative: tolerance) }
  }
}
