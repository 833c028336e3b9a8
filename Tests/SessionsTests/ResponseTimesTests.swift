import Questions
import Sessions
import Testing

struct ResponseTimesTests {
  private static func times(_ seconds: some Sequence<Double>, _ type: QuestionType = .single)
    -> ResponseTimes
  {
    var times = ResponseTimes()
    for time in seconds { times.add(time, type: type) }
    return times
  }

  private static let thirty = (1...30).map(Double.init)

  @Test func `不到 30 次不算快`() {
    #expect(!Self.times(Self.thirty.dropLast()).isQuick(0.1, type: .single))
    #expect(Self.times(Self.thirty).isQuick(0.1, type: .single))
  }

  /// Of thirty, seven are fewer than a quarter and eight are not.
  @Test(arguments: [(0.5, true), (1, true), (7.5, true), (8, true), (8.5, false), (30, false)])
  func `最快的四分之一`(_ seconds: Double, _ isQuick: Bool) {
    #expect(Self.times(Self.thirty.reversed()).isQuick(seconds, type: .single) == isQuick)
  }

  @Test func `用时都一样就都算快`() {
    let times = Self.times(repeatElement(5, count: 40))
    #expect(times.isQuick(5, type: .single))
    #expect(!times.isQuick(5.1, type: .single))
  }

  @Test func `没有计时的不算快`() {
    #expect(!Self.times(Self.thirty).isQuick(nil, type: .single))
  }

  @Test func `各题型分开算`() {
    var times = Self.times(Self.thirty, .trueFalse)
    #expect(times.isQuick(1, type: .trueFalse))
    #expect(!times.isQuick(1, type: .single))
    for _ in 0..<30 { times.add(0.1, type: .single) }
    #expect(!times.isQuick(1, type: .single))
  }

  @Test(arguments: QuestionType.allCases)
  func `填空题和简答题永远不算快`(_ type: QuestionType) {
    let isTyped = type == .blank || type == .short
    #expect(Self.times(Self.thirty, type).isQuick(0.1, type: type) == !isTyped)
  }
}
