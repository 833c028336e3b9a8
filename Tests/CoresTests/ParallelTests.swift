import Cores
import Testing

@Suite struct `在各个核上一起做` {
  private struct Refused: Error, Equatable {
    let number: Int
  }

  @Test(arguments: [0, 1, 63, 64, 65, 1_000], [1, 7, 64])
  func 次序不变(count: Int, chunk: Int) {
    let numbers = Array(0..<count)
    #expect(Parallel.map(numbers, chunk: chunk) { $0 * 2 } == numbers.map { $0 * 2 })
  }

  @Test func 报第一个失败的() {
    #expect(throws: Refused(number: 300)) {
      try Parallel.tryMap(Array(0..<1_000), chunk: 10) { (number) throws(Refused) in
        if number == 300 || number == 700 { throw Refused(number: number) }
        return number
      }
    }
  }
}
