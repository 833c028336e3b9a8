/// What is said when the program starts.
extension Message {
  static let noHome = Message(
    zh: "不知道学习数据放在哪里，请用 --home 指明文件夹。",
    en: "There is no place for the data; please name a folder with --home.")

  static func unexpected(_ words: String) -> Message {
    Message(zh: "程序出了意外：\(words)", en: "Something unexpected happened: \(words)")
  }

  static func configFaults(_ count: Int, _ path: String) -> Message {
    Message(
      zh: "\(path) 里有 \(count) 处看不懂，那几项用默认值。",
      en: "\(path): \(counted(count, "setting")) not understood; defaults are used.")
  }
}
