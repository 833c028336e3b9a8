import Interchange
import Testing

@Suite struct `导入的位置` {
  @Test func 先按部分再按行() {
    let places = [
      ImportPlace(line: 9, in: "b"), ImportPlace(line: 2), ImportPlace(line: 3, in: "a"),
      ImportPlace(line: 1, in: "b"),
    ]
    #expect(places.sorted().map(\.line) == [2, 3, 1, 9])
  }
}
