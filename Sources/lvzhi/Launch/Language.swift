/// The language in which the program speaks.
enum Language: String, Sendable, CaseIterable {
  case chinese = "zh"
  case english = "en"

  /// The language that a locale name such as `zh_CN.UTF-8` or `en_GB` stands for; Chinese when it does
  /// not say (empty, `C`, `POSIX`, or any other language).
  init(locale: String) {
    self = locale.lowercased().hasPrefix("en") ? .english : .chinese
  }
}
