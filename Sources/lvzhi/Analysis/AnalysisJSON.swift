import Diagnostics
import Questions
import Sheets

/// The analysis of a test for other programs, with the keys of `Documentation/Formats/analysis.schema.json`.
/// Where a figure is not defined there is `null`, and why under `undefined`.
struct AnalysisJSON {
  let report: AnalysisReport

  var value: JSONValue {
    [
      "title": .string(report.title), "test": test,
      "items": .array(report.analysis.items.map(item)),
      "mostOftenWrong": .strings(report.worst.map { report.labels[$0.index].number }),
    ]
  }

  private var test: JSONValue {
    let test = report.test
    let figures = [
      ("mean", test.mean), ("median", test.median), ("lowest", test.lowest),
      ("highest", test.highest), ("sd", test.deviation), ("skewness", test.skewness),
      ("kurtosis", test.kurtosis), ("alpha", test.alpha), ("errorRatio", test.errorRatio),
      ("standardError", test.standardError),
    ]
    return .object(
      [
        JSONMember("persons", .integer(test.persons)), JSONMember("absent", .integer(test.absent)),
        JSONMember("enoughPersons", .bool(test.hasEnoughPersons)),
        JSONMember("points", number(test.maximum)),
      ] + members(figures) + [
        JSONMember("reliability", .string(test.reliability.rawValue)),
        JSONMember("passing", test.passing.map(passing) ?? .null),
        JSONMember("bands", .array(test.bands.map(band))),
      ])
  }

  private func passing(_ passing: TestAnalysis.Passing) -> JSONValue {
    [
      "mark": number(passing.mark), "passed": .integer(passing.passed),
      "rate": .number(passing.rate.value.map(rounded)), "interval": interval(passing.interval),
    ]
  }

  private func band(_ band: TestAnalysis.Band) -> JSONValue {
    [
      "fromPercent": .integer(band.from), "toPercent": .integer(band.to),
      "persons": .integer(band.persons),
    ]
  }

  // MARK: Items

  private func item(_ item: ItemAnalysis) -> JSONValue {
    let label = report.labels[item.index]
    let figures = [
      ("facility", item.facility), ("sd", item.deviation), ("discrimination", item.discrimination),
      ("efficiency", item.efficiency), ("intendedWeight", item.intendedWeight),
      ("effectiveWeight", item.effectiveWeight), ("guessScore", item.guessScore),
    ]
    return .object(
      [
        JSONMember("number", .string(label.number)),
        JSONMember("question", .string(label.name?.description)),
        JSONMember("type", .string(item.item.type.rawValue)),
        JSONMember("points", number(Double(item.item.maximum.hundredths) / 100)),
        JSONMember("right", .integer(item.right)), JSONMember("wrong", .integer(item.wrong)),
        JSONMember("unanswered", .integer(item.unanswered)),
      ] + members(figures) + [
        JSONMember("interval", interval(item.interval)),
        JSONMember("facilityBand", .string(item.facilityBand?.rawValue)),
        JSONMember("discriminationBand", .string(item.discriminationBand.rawValue)),
        JSONMember("asGuessed", .bool(item.isAsGuessed)),
        JSONMember("known", .integer(item.known)), JSONMember("strong", .integer(item.strong)),
        JSONMember("options", .array(item.options.map(option))),
        JSONMember("draw", item.draw.map(draw) ?? .null),
        JSONMember("advice", .array(item.advice.map(advice))),
      ])
  }

  private func option(_ option: OptionTally) -> JSONValue {
    .object(
      [
        JSONMember("option", .string(option.option.description)),
        JSONMember("right", .bool(option.isRight)), JSONMember("persons", .integer(option.count)),
        JSONMember("share", number(option.share)),
        JSONMember("restScore", .number(option.restScore.map(rounded))),
        JSONMember("strong", .integer(option.strong)),
      ] + members([("discrimination", option.discrimination)]))
  }

  private func draw(_ draw: WrongDraw) -> JSONValue {
    switch draw {
    case .picked(let letter, let persons):
      ["kind": "picked", "option": .string(letter.description), "persons": .integer(persons)]
    case .leftOut(let letter, let persons):
      ["kind": "leftOut", "option": .string(letter.description), "persons": .integer(persons)]
    case .unanswered(let persons):
      ["kind": "unanswered", "option": .null, "persons": .integer(persons)]
    }
  }

  private func advice(_ advice: ItemAdvice) -> JSONValue {
    switch advice {
    case .checkKey(let letter, _): ["do": "checkKey", "options": [.string(letter.description)]]
    case .checkWording: ["do": "checkWording", "options": []]
    case .teachAgain: ["do": "teachAgain", "options": []]
    case .goOver: ["do": "goOver", "options": []]
    case .replaceItem: ["do": "replaceItem", "options": []]
    case .replaceOptions(let letters):
      ["do": "replaceOptions", "options": .strings(letters.map(\.description))]
    }
  }

  // MARK: Numbers

  private func members(_ figures: [(String, Figure)]) -> [JSONMember] {
    let missing = figures.compactMap { name, figure -> JSONMember? in
      guard case .undefined(let reason) = figure else { return nil }
      return JSONMember(name, .string(reason.rawValue))
    }
    return figures.map { JSONMember($0, .number($1.value.map(rounded))) }
      + [JSONMember("undefined", .object(missing))]
  }

  private func interval(_ interval: WilsonInterval?) -> JSONValue {
    interval.map { ["lower": number($0.lower), "upper": number($0.upper)] } ?? .null
  }

  private func number(_ value: Double) -> JSONValue { .number(rounded(value)) }

  /// To nine digits after the point: the last ones depend on the order in which persons were added up.
  private func rounded(_ value: Double) -> Double {
    let rounded = (value * 1e9).rounded() / 1e9
    return rounded == 0 ? 0 : rounded
  }
}
