import BankFile
import Diagnostics
import Questions
import Statutes

/// Says what is wrong in a bank file: one sentence that names the fault and what to do.
struct BankProblemWording {
  let source: SourceText
  let lines: LineIndex

  func message(for problem: BankProblem) -> Message {
    switch problem {
    case .noFrontMatter:
      Message(
        zh: "文件像题库，但开头没有 --- 包起来的说明（id、title 等），所以没有读取。",
        en:
          "This looks like a bank but does not open with front matter between --- lines, so it is not read."
      )
    case .unreadable(let text): Self.message(for: text)
    case .badFrontMatter(let fault): Self.message(for: fault)
    case .badHeading(let fault): Self.message(for: fault)
    case .duplicateID(let id, let first):
      Message(
        zh: "编号“\(id)”重复了，第 \(line(of: first)) 行已经用过。",
        en: "The id “\(id)” was used before, in line \(line(of: first)).")
    case .formerIDInUse(let id, let user):
      Message(
        zh: "曾用编号“\(id)”还在用（第 \(line(of: user)) 行），一个编号不能既在用又曾用。",
        en: "The former id “\(id)” is still in use, in line \(line(of: user)).")
    case .noRightOption:
      Message(
        zh: "没有标出正确选项，请在正确的选项前写 (√)。", en: "No option is marked right; mark it with (x) or (√).")
    case .twoRightOptions:
      Message(
        zh: "单选题标了不止一个正确选项；如果是多选题，请用 [ ]。",
        en: "More than one right option in a single-choice question; use [ ] for multiple choice.")
    case .mixedShapes(let conflict): Self.message(for: conflict)
    case .badOptionMark(let fault): Self.message(for: fault)
    case .missingAnswer(let fault): Self.message(for: fault)
    case .emptyBlank(let fault): Self.message(for: fault)
    case .unitInBlank(let unit):
      Message(
        zh: "单位“\(unit)”写在了空格里，请移到 }} 后面。",
        en: "The unit “\(unit)” stands inside the blank; put it after the }}.")
    case .unknownField(let fault): Self.message(for: fault)
    case .repeatedField(let key):
      Message(zh: "“\(key.chinese)”写了两次。", en: "The field \(key.english) stands twice.")
    case .badField(let key):
      Self.message(forValueOf: key)
    case .badCitation(let problem): problem.message
    }
  }

  private func line(of range: ByteRange) -> Int {
    lines.position(of: Int(range.start)).line
  }

  private static func message(for text: UnreadableText) -> Message {
    switch text {
    case .notUTF8(true):
      Message(
        zh: "从这里起不是 UTF-8 文字，可能是 GB18030（GBK），请另存为 UTF-8。",
        en: "Not UTF-8 from here on; it may be GB18030. Please save it as UTF-8.")
    case .notUTF8(false):
      Message(
        zh: "从这里起不是 UTF-8 文字，请检查文件是否损坏。", en: "Not UTF-8 from here on; the file may be damaged.")
    case .fileTooLong:
      Message(
        zh: "文件超过 512 MB，没有读取，请分成几个文件。", en: "Over 512 MB and not read; please split the file.")
    case .lineTooLong:
      Message(
        zh: "有一行超过 1 MB，这不像题库，没有读取。",
        en: "A line is over 1 MB: this does not look like a bank and is not read.")
    case .unclosedFence:
      Message(
        zh: "代码块没有结束，请补上结束的 ```。", en: "This code block is never closed; add the closing ```.")
    }
  }

  private static func message(for conflict: ShapeConflict) -> Message {
    switch conflict {
    case .roundAndSquare:
      Message(
        zh: "同一道题里混用了 ( ) 和 [ ]：单选用 ( )，多选用 [ ]。",
        en: "( ) and [ ] are mixed: ( ) is single choice, [ ] multiple.")
    case .twoAnswerBlocks:
      Message(
        zh: "一道题里有两组选项，请分成两道题。", en: "Two lists of options in one question; make it two questions.")
    case .listAndAnswer:
      Message(
        zh: "既有选项又写了“答案”或“要点”，只能留一样。",
        en: "Options, and an Answer or Points as well; keep one of them.")
    case .listAndBlanks:
      Message(
        zh: "既有选项又有填空 {{…}}，只能留一样。", en: "Options, and blanks {{…}} as well; keep one of them.")
    case .blanksAndAnswer:
      Message(
        zh: "填空题的答案写在 {{…}} 里，不要再写“答案”或“要点”。",
        en: "The answer of a blank stands in {{…}}; leave out Answer and Points.")
    }
  }

  private static func message(for fault: AnswerFault) -> Message {
    switch fault {
    case .nothing:
      Message(
        zh: "这道题没有答案：请写选项、填空 {{…}} 或“答案：”。",
        en: "This question has no answer: write options, blanks {{…}} or Answer:.")
    case .empty: Message(zh: "“答案”后面是空的。", en: "Answer: is empty.")
    case .noKeyPoints:
      Message(
        zh: "判断题的答案请写“对”或“错”；简答题还要写“要点”。",
        en: "Write true or false for a true/false question; a short answer needs Points: too.")
    case .noModelAnswer:
      Message(zh: "写了“要点”，还缺“答案”。", en: "There are Points:, and Answer: is missing.")
    case .noPoints:
      Message(zh: "要点末尾要写分值，如 (2)。", en: "A key point ends in its points, such as (2).")
    case .notAKeyPoint:
      Message(zh: "要点请写成以 - 开头的列表。", en: "Write key points as a list, each line with - first.")
    case .noLeftSide:
      Message(zh: "连线题至少要有一个左边的项目。", en: "A matching question needs at least one left-hand side.")
    }
  }

  private static func message(for fault: BlankFault) -> Message {
    switch fault {
    case .empty: Message(zh: "填空 {{…}} 里是空的。", en: "This blank {{…}} is empty.")
    case .unclosed: Message(zh: "{{ 后面缺少 }}。", en: "The {{ is not closed by }} on its line.")
    case .nested:
      Message(
        zh: "{{…}} 里面不能再有花括号；要写花括号请写成 \\{。", en: "No braces inside {{…}}; write \\{ for a brace.")
    }
  }

  private static func message(for fault: FieldFault) -> Message {
    switch fault {
    case .misspelled(let word, let meant):
      Message(
        zh: "没有“\(word)”这一栏，是不是“\(meant.chinese)”？",
        en: "There is no field “\(word)”; was \(meant.english) meant?")
    case .notOfCase(let key):
      Message(
        zh: "案例不能写“\(key.chinese)”，请写在小题里。",
        en: "A case cannot have \(key.english); put it in its questions.")
    }
  }

  private static func message(forValueOf key: FieldKey) -> Message {
    let expected =
      switch key {
      case .difficulty: Message(zh: "1 到 5", en: "1 to 5")
      case .validity:
        Message(zh: "起止日期，如 2025-03-12..2026-12-31", en: "days such as 2025-03-12..2026-12-31")
      case .shuffle: Message(zh: "是或否", en: "yes or no")
      case .contrast, .formerly: Message(zh: "题号或 题库/题号", en: "ids, or bank/id")
      case .marking:
        Message(zh: "全对得分、少选得半分、少选按项给分等", en: "allOrNothing, halfForPart, perOption, …")
      default: Message(zh: "不空的内容", en: "some text")
      }
    return Message(
      zh: "“\(key.chinese)”的内容看不懂，应当写：\(expected.chinese)。",
      en: "\(key.english) is not understood; it takes \(expected.english).")
  }
}
