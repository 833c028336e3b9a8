/// What is said while practising.
extension Message {
  static let answerRight = Message(zh: "√ 答对了。", en: "√ Right.")
  static let answerWrong = Message(zh: "× 答错了。", en: "× Wrong.")
  static let answerSkipped = Message(zh: "已跳过，不计对错。", en: "Skipped; it does not count.")
  static let answerTakenBack = Message(
    zh: "已撤回上一题的答案，请重新作答。", en: "The last answer is taken back. Please answer again.")
  static let alreadyAnswered = Message(
    zh: "这道题已经答过了。按回车看下一题，输入 0 打开菜单（可以撤回）。",
    en:
      "This question is answered. Enter for the next one; 0 opens the menu, to take it back for instance."
  )
  static let nothingToTakeBack = Message(
    zh: "这次练习里还没有可以撤回的答案。", en: "There is no answer of this practice to take back.")
  static let noHint = Message(zh: "这道题没有提示。", en: "This question has no hint.")
  static let flagged = Message(zh: "已收藏这道题。", en: "Flagged.")
  static let unflagged = Message(zh: "已取消收藏。", en: "No longer flagged.")
  static let noteSaved = Message(zh: "笔记已保存。", en: "Note saved.")
  static let notePrompt = Message(zh: "笔记：", en: "Note: ")
  static let continuePrompt = Message(
    zh: "按回车看下一题（0 菜单）", en: "Enter for the next question (0 menu) ")
  static let lastContinuePrompt = Message(zh: "按回车看小结（0 菜单）", en: "Enter for the summary (0 menu) ")
  static let practiceInterrupted = Message(
    zh: "这道题没有作答，已答的都保存了。", en: "This question stays unanswered; all answers are saved.")
  static let noQuestionsFit = Message(
    zh: "没有符合条件的题目。请放宽章节、标签或题型的条件。", en: "No question fits. Try with fewer conditions.")
  static let nothingToResume = Message(
    zh: "没有做到一半的练习。", en: "No practice was interrupted.")
  static let whichPointsPrompt = Message(
    zh: "答到了哪几点？输入序号（如 1 3），都没答到输入 0：",
    en: "Which points did you make? Numbers such as 1 3, or 0 for none: ")
  static let modelAnswer = Message(zh: "参考答案：", en: "Model answer: ")
  static let keyPoints = Message(zh: "要点：", en: "Points to make:")
  static let pointsNotUnderstood = Message(
    zh: "请输入要点的序号，如 1 3；都没答到输入 0。",
    en: "Please type the numbers of the points, such as 1 3, or 0 for none.")

  static func answerPartlyRight(_ percent: Int) -> Message {
    percent == 50
      ? Message(zh: "△ 答对一部分，得一半分。", en: "△ Partly right: half the marks.")
      : Message(zh: "△ 答对一部分，得 \(percent)% 的分。", en: "△ Partly right: \(percent) % of the marks.")
  }

  static func yourAnswer(_ text: String) -> Message {
    Message(zh: "您的答案：\(text)", en: "Your answer:\(spaced(text))")
  }

  static func rightAnswer(_ text: String) -> Message {
    Message(zh: "正确答案：\(text)", en: "Right answer:\(spaced(text))")
  }

  /// A text after a colon: behind a space, unless it begins a line of its own.
  private static func spaced(_ text: String) -> String {
    text.hasPrefix("\n") ? text : " " + text
  }

  static func explanation(_ text: String) -> Message {
    Message(
      zh: "解析（编者说明，以法律原文为准）：\(text)",
      en: "Explanation (the editors'; the text of the law decides): \(text)")
  }

  static func basis(_ citations: Message) -> Message {
    Message(zh: "依据：\(citations.chinese)", en: "Source: \(citations.english)")
  }

  static func hint(_ text: String) -> Message {
    Message(zh: "提示：\(text)", en: "Hint: \(text)")
  }

  static func questionProgress(number: Int, of total: Int, right: Int, answered: Int) -> Message {
    Message(
      zh: "第 \(number)/\(total) 题　已答 \(answered)，答对 \(right)",
      en: "Question \(number)/\(total)   answered \(answered), right \(right)")
  }

  static func practiceStarts(_ count: Int, _ banks: String) -> Message {
    Message(
      zh: "练习开始：\(banks)，共 \(count) 题。", en: "Practice: \(banks), \(counted(count, "question")).")
  }

  /// What is open, and how to take it up: at the prompt or from the shell.
  static func practiceLeft(answered: Int, right: Int, open: Int, atPrompt: Bool) -> Message {
    // Only what is asked once more is left, and that is not taken up again.
    if open == 0 {
      return Message(
        zh: "先到这里：答了 \(answered) 题，答对 \(right) 题。",
        en: "Left here: \(answered) answered, \(right) right.")
    }
    let soFar =
      answered == 0
      ? Message(zh: "这次还没有答题。", en: "Left here, nothing answered yet; ")
      : Message(
        zh: "先到这里：答了 \(answered) 题，答对 \(right) 题，还有 \(open) 题没做。",
        en: "Left here: \(answered) answered, \(right) right, \(open) to go; ")
    return soFar
      + (atPrompt
        ? Message(zh: "输入“继续”可以接着做。", en: "type “continue” to go on.")
        : Message(
          zh: "运行 lvzhi practice --resume 可以接着做。", en: "lvzhi practice --resume goes on."))
  }

  /// There are fewer questions than were asked for.
  static func fewerQuestions(_ count: Int) -> Message {
    Message(zh: "符合条件的只有 \(count) 题。", en: "Only \(counted(count, "question")) fit.")
  }

  static func blankPrompt(_ number: Int, of count: Int) -> Message {
    count == 1
      ? Message(zh: "填空（0 菜单）：", en: "Fill in (0 menu): ")
      : Message(zh: "第 \(number) 空（0 菜单）：", en: "Blank \(number) (0 menu): ")
  }
}

extension Message {
  static func unknownTurnCommand(_ word: String) -> Message {
    Message(
      zh: "没有“：\(word)”。可以输入：：提示 ：法条 ：收藏 ：笔记 ：撤回 ：跳过 ：结束 ：帮助 ：掌握。",
      en:
        "There is no “:\(word)”. These are: :hint :law :flag :note :undo :skip :quit :help :mastered."
    )
  }

  static func presentNote(_ note: String) -> Message {
    Message(zh: "现在的笔记：\(note)", en: "Your note so far: \(note)")
  }

  static func questionGone(_ name: String) -> Message {
    Message(
      zh: "题目 \(name) 已经不在题库里，跳过。", en: "The question \(name) is no longer in its bank; skipped.")
  }

  static func questionNotServed(_ name: String) -> Message {
    Message(
      zh: "题目 \(name) 已过有效期，或者依据的法律文本已不再施行，跳过。",
      en:
        "The question \(name) is no longer valid, or the text of law it cites is out of force; skipped."
    )
  }

  static func bankUnknown(_ word: String, meant: String?) -> Message {
    Message(
      zh: "没有“\(word)”这个题库。" + (meant.map { "是不是“\($0)”？" } ?? "输入“题库”看全部题库。"),
      en: "There is no bank “\(word)”."
        + (meant.map { " Did you mean “\($0)”?" } ?? " Type “bank list” for all."))
  }
}
