/// What is said when the program starts.
extension Message {
  static let noHome = Message(
    zh: "不知道学习数据放在哪里，请用 --home 指明文件夹。",
    en: "There is no place for the data; please name a folder with --home.")

  /// Said by a program that is dying, with the path of its report.
  static func crashed(_ report: String) -> Message {
    Message(
      zh: "程序意外退出。已经确认的作答都保存好了，重新打开就能继续。出错记录在 \(report)，里面没有姓名和作答，请发给维护人员。",
      en:
        "The program stopped unexpectedly. Every answer that was acknowledged is saved; start it again to go on. A report is at \(report); it has no names and no answers. Please send it to the maintainer."
    )
  }

  static func unexpected(_ words: String) -> Message {
    Message(zh: "程序出了意外：\(words)", en: "Something unexpected happened: \(words)")
  }

  static func configFaults(_ count: Int, _ path: String) -> Message {
    Message(
      zh: "\(path) 里有 \(count) 处看不懂，那几项用默认值。",
      en: "\(path): \(counted(count, "setting")) not understood; defaults are used.")
  }
}
