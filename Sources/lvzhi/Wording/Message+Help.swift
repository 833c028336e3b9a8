/// The frame of the help.
extension Message {
  static let helpTitle = Message(
    zh: "可以输入下面的命令，中文、英文都行：", en: "These commands can be typed, in English or in Chinese:")
  static let helpOrganiser = Message(zh: "组织者用的命令：", en: "For the organiser:")
  static let helpMore = Message(
    zh: "输入“帮助 练习”看“练习”怎么用，其他命令也一样。做题时输入 0 打开菜单。",
    en: "Type “help practice” to see how to use a command. At a question, 0 opens the menu.")
  static let helpExamples = Message(zh: "例如：", en: "Examples:")
  static let helpUsage = Message(zh: "用法：", en: "Usage:")
  static let helpOptions = Message(zh: "选项：", en: "Options:")
  static let answeringHelp = Message(
    zh: """
      输入选项前的数字或字母，按回车。多选题连着写，如 13 或 AC。
      判断题输入 1（对）或 2（错），也可以写“对”“错”“√”“×”。
      填空题直接写内容，三分之二写成 2/3 也行。
      没有把握时，在答案后面加一个问号，如 B？
      输入 0 打开菜单：提示、法条、收藏、笔记、撤回、跳过、结束。
      """,
    en: """
      Type the digit or letter before an option and press Enter. Several: 13 or AC.
      True or false: 1 (true) or 2 (false), or t, f, 对, 错.
      Blanks: just type the words; two thirds may be typed 2/3.
      Not sure? Put a question mark after the answer: B?
      0 opens the menu: hint, law, flag, note, undo, skip, quit.
      """)
}
