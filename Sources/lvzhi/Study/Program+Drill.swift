import Questions
import Records
import Sessions
import Storage

extension Program {
  /// Holds a session over some of `names`, which are not empty, in an order of chance.
  func drill(
    _ names: [QuestionName], atMost limit: Int?, mode: PracticeMode, desk: DeputyDesk,
    saying opening: (Int) -> Message
  ) throws {
    let wanted = Set(names)
    let seed = seed()
    let drawn = PracticeDraw.questions(
      from: library.entries.flatMap { candidates(in: $0.document) }.filter {
        wanted.contains($0.name)
      },
      for: PracticeRequest(count: limit), seed: seed
    ) { _ in .missed }
    guard !drawn.isEmpty else { throw Failure.notFound(.noQuestionsFit) }
    try SessionOpening(program: self, desk: desk)
      .open(drawn, mode: mode, seed: seed, saying: opening(drawn.count))
  }
}
