import Questions
import Testing

@Suite struct DisplayOrderTests {
  @Test func `recorded form`() {
    #expect(DisplayOrder("CABD")?.description == "CABD")
    #expect(DisplayOrder("")?.letters == [])
  }

  @Test(arguments: ["ABD", "AAB", "A1", "A B", "ＡＢ", "B"])
  func `not an order`(recorded: String) {
    #expect(DisplayOrder(recorded) == nil)
  }

  @Test func `letters between screen and bank`() {
    let order = Sample.order("CABD")
    #expect(order.bankLetter(shownAs: Sample.letter(0)) == Sample.letter(2))
    #expect(order.shownLetter(of: Sample.letter(2)) == Sample.letter(0))
    #expect(order.bankLetter(shownAs: Sample.letter(4)) == nil)
    #expect(order.shownLetter(of: Sample.letter(4)) == nil)
  }

  @Test func `bank order by type`() {
    #expect(DisplayOrder(unmixed: Sample.single(0)).description == "ABCD")
    #expect(DisplayOrder(unmixed: Sample.ordering(3)).description == "ABC")
    #expect(DisplayOrder(unmixed: Sample.matching([0, 1], rights: 3)).description == "ABC")
    #expect(DisplayOrder(unmixed: Sample.trueFalse(true)).description == "")
    #expect(DisplayOrder(unmixed: Sample.blanks("{{五}}年")).description == "")
  }

  @Test func `乱序 否 keeps the order, but for items to be put in order`() {
    let choices = (0..<6).map { Choice(text: "\($0)", isRight: true) }
    let fixed = Sample.question(.multiple(choices: choices), shuffles: false)
    let items = Sample.question(.ordering(["一", "二", "三"]), shuffles: false)
    for seed in 0..<50 {
      var generator = SplitMix64(seed: UInt64(seed))
      #expect(DisplayOrder(for: fixed, using: &generator).description == "ABCDEF")
      #expect(DisplayOrder(for: items, using: &generator).description != "ABC")
    }
  }

  @Test(arguments: 0..<8)
  func `items are all there and never in the right order`(count: Int) {
    let question = Sample.ordering(count)
    for seed in 0..<100 {
      var generator = SplitMix64(seed: UInt64(seed))
      let order = DisplayOrder(for: question, using: &generator)
      #expect(Set(order.letters.map(\.index)) == Set(0..<count), "seed \(seed)")
      #expect(count < 2 || order != DisplayOrder(unmixed: question), "seed \(seed)")
    }
  }

  @Test func `a seed gives one order`() {
    // The Fisher–Yates vector for seed 0, in letters.
    var generator = SplitMix64(seed: 0)
    #expect(DisplayOrder(for: Sample.single(1), using: &generator).description == "CABD")
  }
}
