import Records

extension ProfileField {
  /// The value that a cell of a table or an option means; `nil` if it means none.
  func value(readFrom text: String) -> ProfileValue? {
    let text = text.trimmed
    switch self {
    case .level: return CongressLevel(words: text).map { .text($0.rawValue) }
    case .extraTime:
      return Int(text.narrowed).flatMap { (0...300).contains($0) ? .number($0) : nil }
    case .firstTerm, .suspended: return Self.flag(text).map { .flag($0) }
    case .roles:
      let roles = text.split { "、，,；;/".contains($0) }.map { String($0).trimmed }
      return .list(roles.filter { !$0.isEmpty })
    case .left, .leftReason: return nil
    default: return .text(text)
    }
  }

  private static func flag(_ text: String) -> Bool? {
    switch text.narrowed.lowercased() {
    case "是", "√", "✓", "初任", "新任", "首次", "新当选", "yes", "y", "true", "1", "on": true
    case "否", "×", "连任", "再任", "no", "n", "false", "0", "off": false
    default: nil
    }
  }

  /// What a value of this field says, not yet harmless.
  func message(of value: ProfileValue) -> Message {
    guard case .text(let text) = value else { return value.message }
    switch self {
    case .level: return CongressLevel(rawValue: text)?.message ?? .verbatim(text)
    case .leftReason: return LeavingReason(rawValue: text)?.message ?? .verbatim(text)
    default: return .verbatim(text)
    }
  }
}

extension CongressLevel {
  /// Reads 乡, 乡级, 镇人大, county, …; `nil` if it is none of them.
  init?(words: String) {
    var word = words.lowercased()
    for tail in ["人民代表大会", "人大代表", "人大", "级"] where word.hasSuffix(tail) && word != tail {
      word.removeLast(tail.count)
    }
    switch word {
    case "乡", "镇", "乡镇", "民族乡", "township", "town": self = .township
    case "县", "区", "县区", "县市区", "县级市", "旗", "county", "district": self = .county
    case "市", "州", "设区的市", "地", "city", "prefecture": self = .city
    case "省", "自治区", "直辖市", "province", "provincial": self = .province
    case "全国", "national": self = .national
    default: return nil
    }
  }

  var message: Message {
    switch self {
    case .township: Message(zh: "乡级", en: "township")
    case .county: Message(zh: "县级", en: "county")
    case .city: Message(zh: "市级", en: "city")
    case .province: Message(zh: "省级", en: "province")
    case .national: Message(zh: "全国", en: "national")
    }
  }
}

extension LeavingReason {
  /// Reads a reason by its words; `nil` if it is none of them.
  init?(words: String) {
    let word = words.trimmed.lowercased()
    guard
      let reason = Self.allCases.first(where: { $0.names.contains(word) || $0.rawValue == words })
    else { return nil }
    self = reason
  }

  var message: Message {
    switch self {
    case .termEnded: Message(zh: "届满", en: "end of term")
    case .resigned: Message(zh: "辞职", en: "resigned")
    case .resignedOnOrder: Message(zh: "责令辞职", en: "resigned on order")
    case .moved: Message(zh: "调离迁出", en: "moved away")
    case .recalled: Message(zh: "罢免", en: "recalled")
    case .died: Message(zh: "去世", en: "died")
    case .other: Message(zh: "其他", en: "other")
    }
  }

  private var names: [String] {
    let more: [String] =
      switch self {
      case .termEnded: ["任期届满", "换届"]
      case .moved: ["调离", "迁出", "moved"]
      case .died: ["逝世", "病故"]
      default: []
      }
    return [message.chinese, message.english] + more
  }
}
