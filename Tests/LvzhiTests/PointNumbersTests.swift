import Testing

@testable import lvzhi

struct PointNumbersTests {
  struct Case: CustomTestStringConvertible {
    let typed: String
    var last = 5
    let numbers: [Int]?
    var testDescription: String { "\(typed) (1…\(last))" }
  }

  @Test(arguments: [
    Case(typed: "1 3", numbers: [1, 3]),
    Case(typed: "13", numbers: [1, 3]),
    Case(typed: "３、１", numbers: [1, 3]),
    Case(typed: "1，2；3", numbers: [1, 2, 3]),
    Case(typed: "1和2", numbers: [1, 2]),
    Case(typed: " 2　", numbers: [2]),
    Case(typed: "2 2", numbers: [2]),
    Case(typed: "无", numbers: []),
    Case(typed: "没有", numbers: []),
    Case(typed: "None", numbers: []),
    Case(typed: "０", numbers: []),
    Case(typed: "", numbers: nil),
    Case(typed: "，", numbers: nil),
    Case(typed: "6", numbers: nil),
    Case(typed: "0 1", numbers: nil),
    Case(typed: "1-3", numbers: nil),
    Case(typed: "第1点", numbers: nil),
    Case(typed: "99999999999999999999", last: 12, numbers: nil),
    // With ten points and more, 12 is twelve.
    Case(typed: "12", last: 12, numbers: [12]),
    Case(typed: "1 2", last: 12, numbers: [1, 2]),
    Case(typed: "13", last: 12, numbers: nil),
    Case(typed: "12", last: 9, numbers: [1, 2]),
  ])
  func `答到了哪几点`(_ example: Case) {
    #expect(PointNumbers.read(example.typed, upTo: example.last) == example.numbers)
  }
}
