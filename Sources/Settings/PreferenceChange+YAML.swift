extension PreferenceChange {
  /// The keys of `config.yaml`.
  static let keys = [
    "language", "color", "regions", "questions", "minutes", "new-questions", "retention", "streak",
    "serve-superseded", "idle-minutes", "organiser-passphrase", "codes",
  ]

  var key: String {
    switch self {
    case .language: "language"
    case .color: "color"
    case .regions: "regions"
    case .questions: "questions"
    case .minutes: "minutes"
    case .newQuestions: "new-questions"
    case .retention: "retention"
    case .streak: "streak"
    case .serveSuperseded: "serve-superseded"
    case .idleMinutes: "idle-minutes"
    case .organiserPassphrase: "organiser-passphrase"
    case .codes: "codes"
    }
  }

  /// What is typed in the file.
  var typed: YAMLEdit.Value {
    switch self {
    case .language(let language): .text(language.rawValue)
    case .color(let choice): .text(choice.rawValue)
    case .regions(let regions): .texts(regions)
    case .questions(let number), .minutes(let number), .newQuestions(let number),
      .retention(let number), .idleMinutes(let number):
      .text(String(number))
    case .streak(let isOn), .serveSuperseded(let isOn): .text(isOn ? "on" : "off")
    case .organiserPassphrase(let hash): .text(hash)
    case .codes(let codes): .texts(codes)
    }
  }
}
