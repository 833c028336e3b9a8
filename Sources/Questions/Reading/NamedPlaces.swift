/// The places on the screen that a line names, from 0, in the order typed.
struct NamedPlaces {
  let places: [Int]
  /// How many options or items the screen shows.
  let count: Int

  /// Letters name places, digits number them from 1. Runs of digits are read digit by digit up to nine
  /// options, as whole numbers above. `1 A`, as the screen shows it, names one place.
  init(_ tokens: [AnswerToken], count: Int) throws(AnswerProblem) {
    var places: [Int] = []
    var lastWasNumber = false
    for token in tokens {
      switch token {
      case .letter(let letter):
        guard letter.index < count else { throw Self.noSuchOption(letter.description, count) }
        if !lastWasNumber || places.last != letter.index { places.append(letter.index) }
        lastWasNumber = false
      case .number(let run):
        for number in Self.numbers(run, upTo: count) {
          guard let value = Int(number), (0..<count).contains(value - 1) else {
            throw Self.noSuchOption(number, count)
          }
          places.append(value - 1)
        }
        lastWasNumber = true
      case .dash, .gap:
        continue
      }
    }
    guard !places.isEmpty else { throw .emptyAnswer }
    self.places = places
    self.count = count
  }

  /// A run of digits as the numbers it stands for where the largest is `count`.
  static func numbers(_ run: String, upTo count: Int) -> [String] {
    count <= 9 ? run.map { String($0) } : [run]
  }

  /// The first letter named twice.
  var repeated: OptionLetter? {
    var seen = Set<Int>()
    return places.first { !seen.insert($0).inserted }.flatMap(OptionLetter.init(index:))
  }

  /// The letters not named at all.
  var missing: [OptionLetter] {
    let named = Set(places)
    return (0..<count).filter { !named.contains($0) }.compactMap(OptionLetter.init(index:))
  }

  static func noSuchOption(_ named: String, _ count: Int) -> AnswerProblem {
    guard let last = OptionLetter(index: count - 1) else { return .notUnderstood(named) }
    return .noSuchOption(named, last: last)
  }
}
