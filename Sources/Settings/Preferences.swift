/// What a user prefers; nothing that a result depends on. From `config.yaml` of the home.
package struct Preferences: Hashable, Sendable {
  /// `nil`: as the locale says.
  package var language: Language?
  package var color = ColorChoice.auto
  /// The provinces whose questions are served too.
  package var regions: [String] = []
  /// Questions in one practice, 1…500.
  package var questions = 10
  /// Minutes that somebody wants to study a day, 1…240, where no plan says otherwise.
  package var minutes = 10
  /// New questions a day, 0…200.
  package var newQuestions = 10
  /// How much is to be remembered when a question comes up again, in per cent, 70…97.
  package var retention = 90
  /// Whether to tell on how many days in a row somebody studied.
  package var showsStreak = true
  /// Whether questions are served whose text of the law is no longer in force.
  package var servesSuperseded = false
  /// Minutes without a key until the list of names is shown again, 1…1440.
  package var idleMinutes = 10
  /// The organiser's passphrase as a salted hash; `nil` if none is set.
  package var organiserPassphrase: String?
  /// The deputies' four-digit codes: each an id, a space and a salted hash.
  package var codes: [String] = []

  /// The hash of a deputy's code, if one is set.
  package func code(of deputy: String) -> String? {
    codes.last { $0.hasPrefix(deputy + " ") }.map { String($0.dropFirst(deputy.count + 1)) }
  }

  /// The codes with one deputy's set anew.
  package func codes(setting hash: String, of deputy: String) -> [String] {
    codes.filter { !$0.hasPrefix(deputy + " ") } + ["\(deputy) \(hash)"]
  }

  package init() {}

  /// The languages of the program.
  package enum Language: String, CaseIterable, Sendable {
    case chinese = "zh"
    case english = "en"
  }

  /// When to write in colour.
  package enum ColorChoice: String, CaseIterable, Sendable {
    /// On a terminal, unless `NO_COLOR` is set.
    case auto
    case never
  }
}

/// One preference with its value, to be written.
package enum PreferenceChange: Hashable, Sendable {
  case language(Preferences.Language)
  case color(Preferences.ColorChoice)
  case regions([String])
  /// 1…500
  case questions(Int)
  /// 1…240
  case minutes(Int)
  /// 0…200
  case newQuestions(Int)
  /// 70…97
  case retention(Int)
  case streak(Bool)
  case serveSuperseded(Bool)
  /// 1…1440
  case idleMinutes(Int)
  /// A salted hash.
  case organiserPassphrase(String)
  /// All codes; see `Preferences.codes`.
  case codes([String])
}
