import Exams
import Papers
import Questions
import Records

/// What is said while answer sheets are keyed in.
extension Message {
  static func enterOpening(_ paper: Paper, keyed: Int, of all: Int) -> Message {
    Message(
      zh:
        "登记答卷：\(paper.title)（\(paper.id)），\(paper.questionCount) 题，满分 \(paper.fullPoints) 分。已登记 \(keyed) 份，名册 \(all) 人。",
      en:
        "Answer sheets of \(paper.title) (\(paper.id)), \(counted(paper.questionCount, "question")), full marks \(paper.fullPoints). Keyed in: \(keyed); on the roster: \(all)."
    ).harmless
  }

  static let enterHelp = Message(
    zh: """
      先输入座号、姓名或拼音首字母，再照答卷输入答案，如 BCADA DABCB，没答的输入 -；多选题各题之间空一格，如 AC BD。
      也可以只登记：错 3 17 22（其余都对）、分 40 18 30（各大题）、总分 88、缺考。改 17 B 更正，退 17 从第 17 题重输，撤销 12 撤回 12 号的答卷。
      """,
    en: """
      Type seat, name or pinyin initials first, then the answers as on the sheet, such as BCADA DABCB, - for none; put a blank between multiple-choice questions: AC BD.
      Or only: wrong 3 17 22 (all others right), points 40 18 30 (by section), total 88, absent. fix 17 B corrects, back 17 starts again from question 17, :undo 12 takes back the sheet of seat 12.
      """)

  static let verifyHelp = Message(
    zh: "复核：请把每份答卷再输入一遍，和第一次不同的地方会指出来。直接回车看还没有复核的。",
    en:
      "Second keying: type every sheet once more; differences are pointed out. Enter alone lists those left."
  )

  static let examineePrompt = Message(
    zh: "代表（座号、姓名、拼音首字母；回车看没登记的；0 结束）：",
    en: "Deputy (seat, name, initials; Enter lists who is missing; 0 ends): ")

  static func variantPrompt(_ letters: [VariantLetter]) -> Message {
    let all = letters.map(\.description).joined(separator: "/")
    return Message(zh: "卷种（\(all)）：", en: "Variant (\(all)): ")
  }

  static func sheetPrompt(from: Int, to: Int, type: QuestionType, isFirst: Bool) -> Message {
    let kind = type.message
    let range = from == to ? "\(from)" : "\(from)–\(to)"
    let leave = isFirst ? Message(zh: "，0 不登记", en: ", 0 leaves") : Message(zh: "", en: "")
    return Message(zh: "第 \(range) 题（\(kind.chinese)", en: "Questions \(range) (\(kind.english)")
      + leave
      + Message(zh: "）：", en: "): ")
  }

  static let confirmSheet = Message(
    zh: "回车保存（改 17 B 更正，0 不保存）：", en: "Enter saves (fix 17 B corrects, 0 does not save): ")

  static func openOnSheet(_ numbers: [Int]) -> Message {
    Message(
      zh: "没有答的：第 \(NumberRanges.text(numbers, "、")) 题。",
      en: "Left open: \(NumberRanges.text(numbers, ", ")).")
  }

  static let sheetDropped = Message(zh: "没有保存。", en: "Nothing was saved.")

  /// What a sheet is worth, after it was saved.
  static func sheetKeyed(_ name: String, _ result: PaperResult?, keyed: Int, of all: Int) -> Message
  {
    (Message(zh: "已保存：\(name)，", en: "Saved: \(name), ") + worth(result)
      + Message(zh: "。已登记 \(keyed) 份，名册 \(all) 人。", en: ". Keyed in: \(keyed), roster: \(all)."))
      .harmless
  }

  static func alreadyKeyed(_ name: String, _ result: PaperResult?) -> Message {
    (Message(zh: "\(name) 已经登记过：", en: "\(name) is keyed in already: ") + worth(result)
      + Message(zh: "。再登记一次就是更正；输入 0 不改。", en: ". Keying again corrects it; 0 leaves it."))
      .harmless
  }

  private static func worth(_ result: PaperResult?) -> Message {
    switch result {
    case .sat(let sittings, let counting):
      let score = sittings[counting].score
      let pass =
        score.isPassed ? Message(zh: "及格", en: "passed") : Message(zh: "不及格", en: "failed")
      return Message(zh: "\(score.total) 分，", en: "\(score.total) points, ") + pass
    case .absent(let reason):
      return Message(zh: "缺考", en: "absent")
        + (reason.map { Message(zh: "（\($0)）", en: " (\($0))") } ?? Message(zh: "", en: ""))
    case .running: return Message(zh: "正在上机考试", en: "sitting it on screen")
    case nil: return Message(zh: "没有成绩", en: "no result")
    }
  }

  // MARK: Who

  static func examineeUnknown(_ typed: String) -> Message {
    Message(
      zh: "名册里没有“\(typed)”。可以输入座号、姓名（或其中一段）、拼音首字母；不记名的输入 #号码。",
      en:
        "Nobody on the roster is “\(typed)”. Type a seat, a name or part of it, or initials; for a sheet without a name, # and its number."
    )
  }

  static func examineeAmbiguous(_ typed: String, _ names: [String]) -> Message {
    Message(
      zh: "“\(typed)”可能是 \(names.joined(separator: "、"))，请写全。",
      en: "“\(typed)” may be \(names.joined(separator: ", ")); please type more.")
  }

  static func whichExaminee(_ count: Int) -> Message {
    Message(zh: "有 \(count) 位，是哪一位？", en: "Which of these \(count)?")
  }

  static func notKeyed(_ names: [String]) -> Message {
    guard !names.isEmpty else { return Message(zh: "名册上的人都登记了。", en: "Everybody is keyed in.") }
    return Message(
      zh: "还没有登记的 \(names.count) 人：\(names.joined(separator: "、"))。",
      en: "Not keyed in yet (\(names.count)): \(names.joined(separator: ", ")).")
  }

  static func notVerified(_ names: [String]) -> Message {
    guard !names.isEmpty else { return Message(zh: "都复核了。", en: "All are keyed in twice.") }
    return Message(
      zh: "还没有复核的 \(names.count) 份：\(names.joined(separator: "、"))。",
      en: "Not keyed in twice yet (\(names.count)): \(names.joined(separator: ", ")).")
  }

  static func nothingToWithdraw(_ name: String) -> Message {
    Message(zh: "\(name) 没有登记过，不用撤销。", en: "There is no sheet of \(name) to take back.")
  }

  static func sheetWithdrawn(_ name: String) -> Message {
    Message(zh: "已撤销 \(name) 的答卷。", en: "The sheet of \(name) was taken back.")
  }

  static func notKeyedYet(_ name: String) -> Message {
    Message(
      zh: "\(name) 还没有登记第一遍，不能复核。", en: "\(name) was not keyed in a first time yet.")
  }

  static func enterClosing(
    _ paper: Paper, keyed: Int, missing: Int, unverified: Int, verifies: Bool
  ) -> Message {
    let rest =
      verifies
      ? Message(zh: "没有复核的 \(unverified) 份。", en: "not keyed in twice: \(unverified).")
      : Message(zh: "没有登记的 \(missing) 人。", en: "not keyed in: \(missing).")
    return Message(zh: "共登记 \(keyed) 份，", en: "\(counted(keyed, "sheet")) keyed in, ") + rest
      + Message(
        zh: "看成绩：成绩表 --paper \(paper.id)", en: " For the results: score-sheet --paper \(paper.id)")
  }

  // MARK: From a file

  static func answersLackColumns(_ path: String) -> Message {
    Message(
      zh: "\(path) 的前十行里没有“代表”和“答案”两列，没有登记。",
      en: "The first ten rows of \(path) name no columns “deputy” and “answers”; nothing was taken."
    )
  }

  static func sheetRowAtFault(_ row: Int, _ why: Message) -> Message {
    Message(zh: "第 \(row) 行：", en: "Row \(row): ") + why
  }

  static func sheetTwice(_ row: Int) -> Message {
    Message(zh: "这个人在第 \(row) 行已经有了。", en: "this person is in row \(row) already.")
  }

  static func noSheetsTaken(_ faults: Int) -> Message {
    Message(
      zh: "有 \(faults) 行不对，请改好再来；一份都没有登记。",
      en: "\(counted(faults, "row")) at fault; please mend the file. Nothing was taken.")
  }

  static func sheetsTaken(_ count: Int, missing: Int) -> Message {
    Message(
      zh: "登记了 \(count) 份，没有登记的还有 \(missing) 人。",
      en: "\(counted(count, "sheet")) taken; not keyed in: \(missing).")
  }

  // MARK: The second time

  static let keyingsAgree = Message(zh: "两次一致。", en: "Both keyings agree.")

  static func keyingsDiffer(_ numbers: [Int]) -> Message {
    let all = numbers.map(String.init)
    return Message(
      zh: "有 \(numbers.count) 处不同：第 \(all.joined(separator: "、")) 题。请看答卷。",
      en: "They differ at \(all.joined(separator: ", ")). Please look at the sheet.")
  }

  static func keyingDiffers(_ number: Int, first: String, second: String) -> Message {
    Message(
      zh: "第 \(number) 题：第一次 \(first)，这次 \(second)。",
      en: "Question \(number): first \(first), now \(second).")
  }

  static func keyingsDifferAsWhole(
    _ first: PaperEntry.Result, _ second: PaperEntry.Result
  ) -> Message {
    Message(zh: "两次不同：第一次", en: "They differ: first ") + keyed(first)
      + Message(zh: "，这次", en: ", now ") + keyed(second) + Message(zh: "。", en: ".")
  }

  private static func keyed(_ result: PaperEntry.Result) -> Message {
    switch result {
    case .answers(let answers):
      return Message(zh: "逐题登记（答了 \(answers.count) 题）", en: "answers (\(answers.count))")
    case .wrong(let wrong):
      return Message(zh: "错 \(wrong.count) 题", en: "\(wrong.count) wrong")
    case .sections(let points):
      let all = points.map(\.description).joined(separator: " ")
      return Message(zh: "各大题 \(all) 分", en: "points \(all)")
    case .total(let points): return Message(zh: "总分 \(points) 分", en: "total \(points)")
    case .absent: return Message(zh: "缺考", en: "absent")
    case .withdrawn: return Message(zh: "撤销", en: "taken back")
    }
  }

  static let whichKeyingPrompt = Message(
    zh: "哪一次对？1 第一次　2 这次：", en: "Which is right? 1 the first, 2 this one: ")
}

extension KeyingProblem {
  /// Why a line is asked again.
  var message: Message {
    switch self {
    case .empty: return Message(zh: "请输入答案，没答的输入 -。", en: "Please type the answers, - for none.")
    case .tooMany(let rest):
      return Message(
        zh: "题已经登记完了，“\(rest)”是多出来的；这一行没有登记。",
        en: "There are no more questions; “\(rest)” is too much. The line was not taken.")
    case .tooFew(let got, let all, let next):
      return Message(
        zh: "共 \(all) 题，只有 \(got) 个答案，从第 \(next) 题起没有；没答的请写 -。",
        en:
          "There are \(all) questions and \(got) answers; they are missing from question \(next) on. Write - for none."
      )
    case .answer(let number, let problem):
      return Message(zh: "第 \(number) 题：", en: "Question \(number): ") + problem.message
        + Message(zh: "这一行没有登记。", en: " The line was not taken.")
    case .needsOwnLine(let number):
      return Message(
        zh: "第 \(number) 题要单独一行登记；这一行没有登记。",
        en: "Question \(number) needs a line of its own. The line was not taken.")
    case .noQuestion(let text, let last):
      return Message(
        zh: "没有第 \(text) 题，题号是 1 到 \(last)。",
        en: "There is no question \(text); numbers go from 1 to \(last).")
    case .repeated(let number):
      return Message(zh: "第 \(number) 题写了两次，请重新输入。", en: "Question \(number) was typed twice.")
    case .sectionCount(let expected, let got):
      return Message(
        zh: "共 \(expected) 个大题，输入了 \(got) 个分数。",
        en: "There are \(expected) sections and you typed \(counted(got, "score")).")
    case .notPoints(let text):
      return Message(
        zh: "“\(text)”不是分数，请输入数字，如 88 或 18.5。",
        en: "“\(text)” is no score; type a number such as 88 or 18.5.")
    case .sectionPoints(let section, let most):
      return Message(
        zh: "第 \(section) 大题最多 \(most) 分。", en: "Section \(section) is worth \(most) at most.")
    case .totalPoints(let most):
      return Message(zh: "这份试卷满分 \(most) 分。", en: "This paper is worth \(most) at most.")
    }
  }
}
