import Scheduling
import Testing

struct ParameterTests {
  @Test func `标准参数合格`() throws {
    #expect(try FSRSParameters(FSRSParameters.standard.weights) == .standard)
    #expect(FSRSParameters.standard.weights.count == 21)
  }

  @Test(arguments: [0, 17, 19, 20, 22])
  func `个数不对`(_ count: Int) {
    #expect(throws: ParameterFault.count(count)) {
      try FSRSParameters(Array(repeating: 1, count: count))
    }
  }

  /// Both ends of the bounds are allowed, what lies just outside is not.
  @Test(arguments: FSRSParameters.bounds.indices)
  func `出界的指出是第几个`(_ index: Int) throws {
    let bounds = FSRSParameters.bounds[index]
    for end in [bounds.lowerBound, bounds.upperBound] {
      var weights = FSRSParameters.standard.weights
      weights[index] = end
      #expect(throws: Never.self) { try FSRSParameters(weights) }
    }
    for outside in [bounds.lowerBound.nextDown, bounds.upperBound.nextUp, .nan, .infinity] {
      var weights = FSRSParameters.standard.weights
      weights[index] = outside
      #expect(throws: ParameterFault.outOfBounds([index])) { try FSRSParameters(weights) }
    }
  }

  @Test func `几个出界都指出`() {
    var weights = FSRSParameters.standard.weights
    weights[20] = 0
    weights[3] = 0
    #expect(throws: ParameterFault.outOfBounds([3, 20])) { try FSRSParameters(weights) }
  }
}
