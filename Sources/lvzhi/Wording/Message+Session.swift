import Records

/// What is said around a session, whatever its mode.
extension Message {
  static func sessionResumed(_ mode: PracticeMode, open: Int, of total: Int) -> Message {
    let name = mode.message
    return Message(
      zh: "接着上次的\(name.chinese)：共 \(total) 题，还有 \(open) 题。",
      en: "Going on with the last \(name.english): \(open) of \(counted(total, "question")) to go.")
  }

  static func sessionDone(_ mode: PracticeMode, answered: Int, right: Int) -> Message {
    let name = mode.message
    return Message(
      zh: "\(name.chinese)完成：答了 \(answered) 题，答对 \(right) 题。",
      en: "\(name.english.capitalisedFirst) finished: \(answered) answered, \(right) right.")
  }

  static func repeatProgress(left: Int) -> Message {
    Message(
      zh: "刚才没答对的再做一遍，还有 \(left) 题（不计成绩）",
      en: "Once more what was missed, \(left) to go (does not count)")
  }

  static let contrastTitle = Message(
    zh: "把这一组放在一起看：", en: "Side by side, the questions of this set:")

  static func confused(_ stem: String) -> Message {
    Message(
      zh: "您填选的是另一道题的答案，注意区分：\(stem)",
      en: "What you gave is the answer to another question; mind the difference: \(stem)")
  }

  static func contrastStarts(_ sets: Int, _ questions: Int) -> Message {
    Message(
      zh: "易混辨析：\(sets) 组，共 \(questions) 题。每组做完后放在一起对比。",
      en:
        "Easily confused: \(counted(sets, "set")), \(counted(questions, "question")). After each set its questions stand side by side."
    )
  }

  static let noContrasts = Message(
    zh: "题库里还没有标出易混的题。", en: "No questions are linked as easily confused.")

  static func challengeStarts(best: Int) -> Message {
    Message(
      zh: "挑战答题：答错一题就结束，不影响复习安排。",
      en: "Challenge: it ends at the first miss, and reviews stay as they are.")
      + (best > 0
        ? Message(zh: "最好成绩：连对 \(best) 题。", en: " Your best run: \(best) right.") : .verbatim(""))
  }

  static func challengeProgress(right: Int) -> Message {
    Message(zh: "挑战答题　已连对 \(right) 题", en: "Challenge   \(right) right so far")
  }

  static func challengeDone(right: Int, best: Int) -> Message {
    Message(
      zh: "挑战结束：连对 \(right) 题。最好成绩：连对 \(best) 题。",
      en: "The challenge is over: \(right) right in a row. Your best run: \(best).")
  }

  static let markedMastered = Message(
    zh: "已记为掌握，移出错题本；以后答错会再列进来。",
    en: "Marked as mastered and taken out of the mistakes; a miss brings it back.")
}

extension PracticeMode {
  /// What sessions of this mode are called.
  var message: Message {
    switch self {
    case .today: Message(zh: "今日学习", en: "day's work")
    case .review: Message(zh: "复习", en: "review")
    case .mistakes: Message(zh: "错题重做", en: "drill of mistakes")
    case .flagged: Message(zh: "收藏题练习", en: "practice of flagged questions")
    case .contrast: Message(zh: "易混辨析", en: "contrast")
    case .challenge: Message(zh: "挑战答题", en: "challenge")
    default: Message(zh: "练习", en: "practice")
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
