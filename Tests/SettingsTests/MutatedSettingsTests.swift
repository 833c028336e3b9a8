import Diagnostics
import Settings
import Testing

/// Texts with bytes changed at random: whatever comes, something is returned and every range lies within.
struct MutatedSettingsTests {
  private static let text = """
    laws:
      村规: {title: "村 规", issuer: '某人''大', aliases: [甲, &x 乙]}
      县规:
        title: 县规
        issuer: *x
        versions:
          2001-01-01:
            digests: 0000000000000008 # 注
    stale-facts:
      - id: a
        patterns:
          - [村规, 两条]
    language: zh
    """

  @Test(.timeLimit(.minutes(15)), arguments: [1, 2, 3, 20_261_123] as [UInt64])
  func `乱改的文字也能读`(_ seed: UInt64) {
    var state = seed
    func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let pieces = Array(" \n\t:-[]{}'\"&*#|>?!%@`,a甲\u{85}\u{2028}\u{FEFF}\0\r".utf8)
    for round in 0..<800 {
      var bytes = Array((round % 2 == 0 ? Self.text : SampleTrack.text).utf8)
      for _ in 0..<1 + next(below: 4) {
        let index = next(below: bytes.count)
        switch next(below: 3) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(pieces[next(below: pieces.count)], at: index)
        default: bytes[index] = pieces[next(below: pieces.count)]
        }
      }
      let source = SourceText(path: "a.yaml", bytes: bytes)
      let problems =
        LawRegistryFile.read(source).problems + PreferencesFile.read(source).problems
        + TrackFile.read(source).problems
      #expect(problems.allSatisfy { Int($0.range.end) <= bytes.count }, "seed \(seed)")
      let changed = PreferencesFile.text(of: source, changing: .language(.english))
      if let changed {
        let again = PreferencesFile.read(SourceText(path: "a.yaml", bytes: changed))
        #expect(again.preferences.language == .english, "seed \(seed)")
      }
    }
  }
}
