extension PreferenceChange {
  /// The keys of `config.yaml`.
  static let keys = [
    "language", "deputy", "color", "regions", "questions", "idle-minutes", "serve-superseded",
    "organiser-passphrase", "codes",
  ]

  var key: String {
    switch self {
    case .language: "language"
    case .deputy: "deputy"
    case .color: "color"
    case .regions: "regions"
    case .questions: "questions"
    case .idleMinutes: "idle-minutes"
    case .servesSuperseded: "serve-superseded"
    case .organiserPassphrase: "organiser-passphrase"
    case .codes: "codes"
    }
  }

  /// What is typed in the file.
  var typed: YAMLEdit.Value {
    switch self {
    case .language(let language): .text(language.rawValue)
    case .deputy(let id): .text(id)
    case .color(let choice): .text(choice.rawValue)
    case .regions(let regions): .texts(regions)
    case .questions(let number), .idleMinutes(let number): .text(String(number))
    case .organiserPassphrase(let hash): .text(hash)
    case .codes(let codes): .texts(codes)
    case .servesSuperseded(let serves): .text(serves ? "yes" : "no")
    }
  }
}
