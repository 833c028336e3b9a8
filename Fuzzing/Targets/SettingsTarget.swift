import Diagnostics
import Settings

extension FuzzTarget {
  /// A file in YAML, read as each of those that there are; a preference that is changed in it reads back so.
  static let settings = FuzzTarget(
    "settings",
    seeds: { files in
      try files.all(below: "question-banks", ".yaml").map { heading(of: $0) }
        + files.all(below: "Tests/Fixtures/Banks", ".yaml")
        + [
          "language: zh # 注\nregions: [浙江, '江苏']\nquestions: 20\nstreak: off\n",
          "a: &x [1, 2]\nb: *x\nc: {d: \"\\u4ee3\"}\n--- \n",
        ].map { Array($0.utf8) }
    }
  ) { bytes in
    let source = SourceText(path: "a.yaml", bytes: bytes)
    let problems = [
      PreferencesFile.read(source).problems, LawRegistryFile.read(source).problems,
      TrackFile.read(source).problems, BlueprintFile.read(source).problems,
      RubricFile.read(source).problems, ContestRulesFile.read(source).problems,
    ]
    for problems in problems { try checkPlaces(problems.map(\.range), in: bytes) }
    for change in [PreferenceChange.language(.english), .regions(["浙江", "a: b #"])] {
      guard let changed = PreferencesFile.text(of: source, changing: change) else { continue }
      let again = PreferencesFile.read(SourceText(path: "a.yaml", bytes: changed)).preferences
      switch change {
      case .language:
        try BrokenPromise.unless(again.language == .english, "the language was not changed")
      default:
        try BrokenPromise.unless(again.regions == ["浙江", "a: b #"], "regions were not changed")
      }
    }
  }

  /// As many lines as are worth their time.
  private static func heading(of bytes: [UInt8]) -> [UInt8] {
    var taken: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    where taken.count + line.count < 3000 {
      taken += line + [UInt8(ascii: "\n")]
    }
    return taken
  }
}
