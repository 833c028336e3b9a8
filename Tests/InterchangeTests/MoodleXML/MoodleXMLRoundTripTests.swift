import Interchange
import TestSupport
import Testing

@Suite struct `Moodle XML 往返` {
  private struct Maker {
    var generator: SeededGenerator
    private static let signs = Array("甲乙a1 {}~=#%\\<>&\"'[](),.;:|*-/!@\n★é")

    mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }

    /// A text that neither begins nor ends with white space.
    mutating func text() -> String {
      let middle = (0..<number(0...12)).map { _ in
        Self.signs[number(0...Self.signs.count - 1)]
      }
      return "文" + String(middle) + "字"
    }

    mutating func texts(_ range: ClosedRange<Int>) -> [String] {
      // Answers of one gap are told apart.
      (0..<number(range)).map { "\($0)" + text() }
    }

    mutating func item() -> ForeignItem {
      let body: ForeignBody
      var stem = text()
      switch number(0...6) {
      case 0:
        var options = texts(2...6).map { ForeignOption($0, isRight: false) }
        options[number(0...options.count - 1)].isRight = true
        options[0].feedback = text()
        body = .choice(options, several: false)
      case 1:
        var options = texts(2...10).map { ForeignOption($0, isRight: false) }
        for _ in 0..<3 { options[number(0...options.count - 1)].isRight = true }
        body = .choice(options, several: true)
      case 2: body = .trueFalse(number(0...1) == 0)
      case 3:
        let gaps = (0..<number(1...4)).map { _ in texts(1...3) }
        for _ in gaps { stem += "{{}}" + text() }
        body = .blanks(gaps)
      case 4:
        body = .matching(texts(1...4).map { .init($0, text()) }, extras: texts(0...2))
      case 5: body = .ordering(texts(2...5))
      default:
        let points = texts(0...3).map {
          ForeignBody.ForeignPoint(
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " "), points: 2)
        }
        body = .short(model: text(), points: points)
      }
      var item = ForeignItem(at: ImportPlace(line: 1), stem: stem, body: body)
      if number(0...1) == 0 { item.explanation = text() }
      if number(0...1) == 0 { item.hint = text() }
      return item
    }
  }

  @Test(arguments: UInt64(1)...200)
  func 随意的题写出再读入不变(seed: UInt64) throws {
    var maker = Maker(generator: SeededGenerator(seed: seed))
    let items = (0..<20).map { _ in maker.item() }
    let file = try MoodleXMLReader.read(MoodleXMLWriter.bytes(of: items, title: "库").bytes)
    #expect(file.refusals == [])
    for (read, item) in zip(file.items, items) {
      var read = read
      read.place = item.place
      #expect(read == item)
    }
    #expect(file.items.count == items.count)
  }
}
