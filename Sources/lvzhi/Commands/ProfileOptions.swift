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
  @Option var roles: String?
  @Option var level: String?
  @Option var term: String?
  @Option var firstTerm: String?
  @Option var certificate: String?
  @Option var region: String?
  @Option var extraTime: String?

  /// What was given, as a change of a profile. Throws a usage `Failure` for a value that its field cannot have.
  func change() throws(Failure) -> ProfileChange {
    var change = ProfileChange()
    let given: [(ProfileField, String?, String)] = [
      (.group, group, "--group"), (.township, township, "--township"),
      (.county, county, "--county"),
      (.district, district, "--district"), (.seat, seat, "--seat"), (.pinyin, pinyin, "--pinyin"),
      (.roles, roles, "--roles"), (.level, level, "--level"), (.term, term, "--term"),
      (.firstTerm, firstTerm, "--first-term"), (.certificate, certificate, "--certificate"),
      (.region, region, "--region"), (.extraTime, extraTime, "--extra-time"),
    ]
    for (field, text, option) in given {
      guard let text else { continue }
      guard let value = field.value(readFrom: text) else {
        throw Failure.usage(
          .badValue(HarmlessText.oneLine(text), of: option, expected: field.expected))
      }
      change.set(field, to: value)
    }
    return change
  }
}

extension ProfileField {
  /// What a value of this field may be.
  fileprivate var expected: Message {
    switch self {
    case .level: .expectedLevel
    case .extraTime: .expectedPercent
    default: .expectedYesNo
    }
  }
}
