/// What is said about settings.
extension Message {
  static let settingsTitle = Message(
    zh: "现在的设置（输入序号修改）：", en: "Settings (type a number to change one):")
  static let settingSaved = Message(zh: "设置已保存。", en: "Saved.")
  static let newPassphrasePrompt = Message(zh: "新口令（输入时不显示）：", en: "New passphrase (not shown): ")
  static let passphraseAgainPrompt = Message(zh: "再输入一次：", en: "Once more: ")
  static let newCodePrompt = Message(zh: "四位数字码（输入时不显示）：", en: "Four-digit code (not shown): ")
  static let codeAgainPrompt = Message(zh: "再输入一次：", en: "Once more: ")
  static let secretsDiffer = Message(
    zh: "两次输入不一样，没有改动。", en: "The two differ; nothing was changed.")
  static let codeNotFourDigits = Message(
    zh: "数字码应当是四位数字，没有改动。", en: "A code has four digits; nothing was changed.")
  static let secretNeedsTerminal = Message(
    zh: "口令和数字码要在终端里输入。", en: "Secrets have to be typed at a terminal.")
  static let outOfMemory = Message(zh: "内存不足，没有保存。", en: "Not enough memory; nothing was saved.")
  static let passphraseIsNotEncryption = Message(
    zh: "口令只用来分清谁在操作，文件没有加密。",
    en: "The passphrase keeps honest people apart; files are not encrypted.")

  static func settingUnknown(_ word: String, meant: String?) -> Message {
    Message(zh: "没有“\(word)”这项设置。", en: "There is no setting “\(word)”.") + didYouMean(meant)
  }

  static func badSetting(_ value: String, _ expected: Message) -> Message {
    Message(
      zh: "“\(value)”不合适，应当是：\(expected.chinese)。",
      en: "“\(value)” does not fit; it should be \(expected.english).")
  }
}
