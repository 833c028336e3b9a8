import Scheduling
import Testing

/// The answers to one question in the vectors of py-fsrs, and what came of them.
struct ReviewSequence {
  let name: String
  let scheduler: StepScheduler
  var reviews: [Review] = []

  struct Review {
    /// Seconds since the answer before.
    let after: Int
    let grade: Grade
    /// `l0`, `r` or `f0`; see the README of the vectors.
    let place: String
    /// Seconds until the question is due.
    let dueIn: Int
    let memory: Memory
    /// The chance to remember after 1, 3, 30, 365 days and when due, in 10⁻⁹.
    let recall: [Double]
  }

  /// All sequences of a file.
  static func all(in file: String) throws -> [ReviewSequence] {
    var sequences: [ReviewSequence] = []
    var scheduler = StepScheduler()
    for words in try VectorFile.lines(file) {
      switch words[0] {
      case "scheduler": scheduler = try StepScheduler(vector: words)
      case "sequence":
        sequences.append(ReviewSequence(name: String(words[1]), scheduler: scheduler))
      default: sequences[sequences.count - 1].reviews.append(try Review(words))
      }
    }
    return sequences
  }
}

extension ReviewSequence.Review {
  fileprivate init(_ words: VectorFile.Words) throws {
    after = try VectorFile.integer(words[0])
    grade = try #require(Grade(rawValue: try VectorFile.integer(words[1])))
    place = String(words[2])
    dueIn = try VectorFile.integer(words[3])
    let numbers = try VectorFile.numbers(words[4...])
    memory = Memory(stability: numbers[0], difficulty: numbers[1])
    recall = Array(numbers[2...])
  }
}

extension StepScheduler {
  fileprivate init(vector words: VectorFile.Words) throws {
    func steps(_ word: Substring) throws -> [Duration] {
      word == "-" ? [] : try word.split(separator: ",").map { .seconds(try VectorFile.integer($0)) }
    }
    let numbers = try VectorFile.numbers([words[1]] + words[5...])
    self.init(
      model: FSRS(try FSRSParameters(Array(numbers[1...]))),
      policy: SchedulePolicy(
        desiredRetention: numbers[0], maximumInterval: try VectorFile.integer(words[2]),
        isFuzzed: false),
      learningSteps: try steps(words[3]), relearningSteps: try steps(words[4]))
  }
}
