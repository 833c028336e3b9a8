import ArgumentParser
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

  /// What was given, as a change of a profile.
  var change: ProfileChange {
    var change = ProfileChange()
    let given: [(ProfileField, String?)] = [
      (.group, group), (.township, township), (.county, county), (.district, district),
      (.seat, seat), (.pinyin, pinyin), (.region, region),
    ]
    for (field, text) in given {
      if let text { change.set(field, to: text.trimmed) }
    }
    return change
  }
}
