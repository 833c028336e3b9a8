import ArgumentParser
import Diagnostics
import Records

/// The options by which a deputy's profile is filled in.
struct ProfileOptions: ParsableArguments {
  @Option var group: String?
  @Option var township: String?
  @Option var county: String?
  @Option var district: String?
  @Option var seat: String?
  @Option var pinyin: String?
  @Option var region: String?
  @Option var extraTime: String?

  /// What was given, as a change of a profile. Throws a usage `Failure` for extra time that is none.
  func change() throws(Failure) -> ProfileChange {
    var change = ProfileChange()
    let given: [(ProfileField, String?)] = [
      (.group, group), (.township, township), (.county, county), (.district, district),
      (.seat, seat), (.pinyin, pinyin), (.region, region),
    ]
    for (field, text) in given {
      if let text { change.set(field, to: text.trimmed) }
    }
    if let extraTime {
      guard let percent = Int(extraTime.trimmed.narrowed), (0...300).contains(percent) else {
        throw Failure.usage(
          .badValue(
            HarmlessText.oneLine(extraTime), of: "--extra-time", expected: .expectedPercent))
      }
      change.set(.extraTime, to: .number(percent))
    }
    return change
  }
}
