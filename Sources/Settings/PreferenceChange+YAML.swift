extension PreferenceChange {
  /// The keys of `config.yaml`.
  static let keys = [
    "language", "color", "regions", "questions", "idle-minutes",
    "organiser-passphrase", "codes",
  ]

  var key: String {
    switch self {
    case .language: "language"
    case .color: "color"
    case .regions: "regions"
    case .questions: "questions"
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
    case .questions(let number), .idleMinutes(let number): .text(String(number))
    case .organiserPassphrase(let hash): .text(hash)
    case .codes(let codes): .texts(codes)
    }
  }
}
