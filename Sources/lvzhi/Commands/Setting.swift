import Records
import Settings

/// What `set` can change.
enum Setting: String, CaseIterable {
  case language
  case questions
  case minutes
  case newQuestions = "new-questions"
  case retention
  case streak
  case color
  case regions
  case serveSuperseded = "serve-superseded"
  case idleMinutes = "idle-minutes"
  case code
  case passphrase

  /// Reads the English name or the Chinese one.
  init?(named word: String) {
    let match = Self.allCases.first {
      $0.rawValue == word.lowercased() || $0.message.chinese == word
    }
    guard let match else { return nil }
    self = match
  }

  static let allNames = allCases.flatMap { [$0.rawValue, $0.message.chinese] }

  var message: Message {
    switch self {
    case .language: Message(zh: "语言", en: "Language")
    case .questions: Message(zh: "每次题数", en: "Questions in a practice")
    case .minutes: Message(zh: "每天学习分钟", en: "Minutes a day")
    case .newQuestions: Message(zh: "每天新题", en: "New questions a day")
    case .retention: Message(zh: "希望记住的百分比", en: "Per cent to be remembered")
    case .streak: Message(zh: "显示连续学习天数", en: "Show days in a row")
    case .color: Message(zh: "颜色", en: "Colour")
    case .regions: Message(zh: "省份", en: "Provinces")
    case .serveSuperseded: Message(zh: "出旧法的题", en: "Serve questions on superseded law")
    case .idleMinutes: Message(zh: "几分钟不操作就回到名单", en: "Minutes until put away")
    case .code: Message(zh: "我的数字码", en: "My code")
    case .passphrase: Message(zh: "组织者口令", en: "Organiser's passphrase")
    }
  }

  /// What may be typed.
  var expected: Message {
    switch self {
    case .language: Message(zh: "zh 或 en", en: "zh or en")
    case .questions: Message(zh: "1 到 500 的整数", en: "a number from 1 to 500")
    case .minutes: Message(zh: "1 到 240 的整数", en: "a number from 1 to 240")
    case .newQuestions: Message(zh: "0 到 200 的整数", en: "a number from 0 to 200")
    case .retention: Message(zh: "70 到 97 的整数", en: "a number from 70 to 97")
    case .streak, .serveSuperseded: Message(zh: "是 或 否", en: "on or off")
    case .color: Message(zh: "auto 或 never", en: "auto or never")
    case .regions: Message(zh: "省份名称，几个之间用“、”隔开", en: "names of provinces, with commas between")
    case .idleMinutes: Message(zh: "1 到 1440 的整数", en: "a number from 1 to 1440")
    case .code: Message(zh: "四位数字", en: "four digits")
    case .passphrase: Message(zh: "口令", en: "a passphrase")
    }
  }

  var prompt: Message {
    Message(
      zh: "\(message.chinese)（\(expected.chinese)）：",
      en: "\(message.english) (\(expected.english)): ")
  }

  /// The change that a typed value stands for; `nil` if it makes no sense.
  func change(to text: String) -> PreferenceChange? {
    let word = text.narrowed.lowercased()
    return switch self {
    case .language: languages[word].map(PreferenceChange.language)
    case .questions: number(word, in: 1...500).map(PreferenceChange.questions)
    case .minutes: number(word, in: 1...240).map(PreferenceChange.minutes)
    case .newQuestions: number(word, in: 0...200).map(PreferenceChange.newQuestions)
    case .retention: number(word, in: 70...97).map(PreferenceChange.retention)
    case .streak: switches[word].map(PreferenceChange.streak)
    case .serveSuperseded: switches[word].map(PreferenceChange.serveSuperseded)
    case .color: Preferences.ColorChoice(rawValue: word).map(PreferenceChange.color)
    case .regions: .regions(text.split { "、,， ".contains($0) }.map(String.init))
    case .idleMinutes: number(word, in: 1...1440).map(PreferenceChange.idleMinutes)
    case .code, .passphrase: nil
    }
  }

  private var languages: [String: Preferences.Language] {
    ["zh": .chinese, "中文": .chinese, "en": .english, "英文": .english, "english": .english]
  }

  private var switches: [String: Bool] {
    ["on": true, "是": true, "开": true, "1": true, "off": false, "否": false, "关": false, "0": false]
  }

  private func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
    Int(text).flatMap { range.contains($0) ? $0 : nil }
  }
}

extension Setting {
  /// The value now, in words.
  @MainActor func value(in program: Program) -> Message {
    let preferences = program.preferences
    return switch self {
    case .language:
      program.dialogue.language == .chinese
        ? Message(zh: "中文", en: "Chinese") : Message(zh: "英文", en: "English")
    case .questions: .verbatim(String(preferences.questions))
    case .minutes: .verbatim(String(preferences.minutes))
    case .newQuestions: .verbatim(String(preferences.newQuestions))
    case .retention: .verbatim(String(preferences.retention))
    case .streak: isOn(preferences.showsStreak)
    case .serveSuperseded: isOn(preferences.servesSuperseded)
    case .color: .verbatim(preferences.color.rawValue)
    case .regions:
      preferences.regions.isEmpty
        ? Message(zh: "没有选", en: "none") : .verbatim(preferences.regions.joined(separator: "、"))
    case .idleMinutes: .verbatim(String(preferences.idleMinutes))
    case .code: isSet(program.desk.map { preferences.code(of: $0.id.text) != nil } ?? false)
    case .passphrase: isSet(preferences.organiserPassphrase != nil)
    }
  }

  private func isOn(_ isOn: Bool) -> Message {
    isOn ? Message(zh: "是", en: "on") : Message(zh: "否", en: "off")
  }

  private func isSet(_ isSet: Bool) -> Message {
    isSet ? Message(zh: "已设", en: "set") : Message(zh: "未设", en: "not set")
  }
}
