/// What is said about one's own learning.
extension Message {
  static func noAnswersYet(_ name: String) -> Message {
    Message(
      zh: "\(name)还没有做过题。输入“练习”开始。",
      en: "\(name) has not answered anything yet. Type “practice” to begin.")
  }

  static func learningTitle(_ name: String) -> Message {
    Message(zh: "\(name)　我的学习", en: "\(name): learning")
  }

  static func learningSummary(
    _ name: String, answers: Int, right: Int, days: Int, streak: Int
  ) -> Message {
    Message(
      zh: "\(name)：学了 \(days) 天，答题 \(answers) 次，答对 \(right) 次。"
        + (streak > 1 ? "已连续学习 \(streak) 天。" : ""),
      en:
        "\(name): \(counted(answers, "answer")) on \(counted(days, "day")), \(right) of them right."
        + (streak > 1 ? " \(streak) days in a row." : ""))
  }
}
