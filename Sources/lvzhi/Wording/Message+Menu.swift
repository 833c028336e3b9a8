/// Menus and the frame around everything.
nonisolated extension Message {
  static let goBack = Message(zh: "返回", en: "Back")
  static let numberPrompt = Message(zh: "请输入序号：", en: "Number: ")
  static let menuTitle = Message(zh: "请选择：", en: "Please choose:")

  static func pickNumber(upTo last: Int) -> Message {
    Message(zh: "请输入 0 到 \(last) 之间的序号。", en: "Please type a number from 0 to \(last).")
  }
}
