import Diagnostics
import Interchange

/// What is said about files of questions from and for elsewhere.
extension Message {
  static let whichImport = Message(zh: "要导入的文件", en: "file to import")
  static let importPrompt = Message(zh: "要导入的文件：", en: "File to import: ")
  static let formatPrompt = Message(zh: "导出成什么格式：", en: "To which format: ")
  static let whichFormat = Message(zh: "格式 --to", en: "--to")

  static func formatUnknown(_ path: String) -> Message {
    Message(
      zh: "看不出 \(path) 是什么格式的题目文件。请用 --from 写明格式。",
      en: "\(path) is in no format that is known. Please name it with --from.")
  }

  static func expectedFormat(_ formats: [InterchangeFormat]) -> Message {
    let names = formats.map(\.rawValue)
    return Message(zh: names.joined(separator: "、"), en: names.joined(separator: ", "))
  }

  static func importFailed(
    _ path: String, _ format: InterchangeFormat, _ fault: ImportFault
  ) -> Message {
    if format == .office {
      return Message(
        zh: "\(path) 是旧格式，这台电脑上没有能转换它的 LibreOffice。请用 WPS 另存为 .docx 或 .xlsx 再导入。",
        en:
          "\(path) is in an old format, and no LibreOffice here could convert it. Please save it as .docx or .xlsx and import that."
      )
    }
    let why: Message =
      switch fault {
      case .notThisFormat:
        Message(
          zh: "里面没有找到 \(format.rawValue) 格式的题",
          en: "there are no questions in the format \(format.rawValue)")
      case .notUTF8:
        Message(zh: "文字编码认不出来，请另存为 UTF-8", en: "its encoding is not known; save it as UTF-8")
      case .malformed(let line):
        Message(
          zh: line.map { "第 \($0) 行附近的写法有错" } ?? "内容有错",
          en: line.map { "it is broken near line \($0)" } ?? "it is broken")
      case .tooLarge: Message(zh: "太大或者嵌套太深", en: "it is too large or too deep")
      case .damagedArchive: Message(zh: "压缩包损坏", en: "the archive is damaged")
      }
    return Message(
      zh: "\(path) 读不出来：\(why.chinese)。", en: "\(path) cannot be read: \(why.english).")
  }

  static func importTargetIsNoBank(_ path: String) -> Message {
    Message(
      zh: "\(path) 已经存在，而且不是题库，没有改动。", en: "\(path) is there and is no bank; it was not touched.")
  }

  static func importedFrom(_ name: String, _ format: InterchangeFormat) -> Message {
    Message(zh: "来源：\(name)（\(format.rawValue)）", en: "From \(name) (\(format.rawValue))")
  }

  static func importRead(_ path: String, _ format: InterchangeFormat) -> Message {
    Message(zh: "\(path)（\(format.rawValue)）", en: "\(path) (\(format.rawValue))")
  }

  static func importCounts(read: Int, taken: Int, lossy: Int, refused: Int) -> Message {
    Message(
      zh: "读到 \(read) 题，能导入 \(taken) 题" + (lossy > 0 ? "（\(lossy) 题有的内容带不过来）" : "")
        + (refused > 0 ? "，\(refused) 处没有导入。" : "。"),
      en: "\(counted(read, "question")) read, \(taken) can be imported"
        + (lossy > 0 ? " (\(lossy) with something lost)" : "")
        + (refused > 0 ? ", \(counted(refused, "place")) not." : "."))
  }

  static func importChanges(added: Int, changed: Int, same: Int, gone: Int) -> Message {
    Message(
      zh: "和原来的题库比：新增 \(added) 题，改动 \(changed) 题，\(same) 题没有变化"
        + (gone > 0 ? "，\(gone) 题源文件里已经没有（仍保留）。" : "。"),
      en: "Against the bank that is there: \(added) new, \(changed) changed, \(same) the same"
        + (gone > 0 ? ", \(gone) no longer in the source (kept)." : "."))
  }

  static func importChanged(_ ids: [String]) -> Message {
    Message(zh: "改动：\(ids.joined(separator: "、"))", en: "Changed: \(ids.joined(separator: ", "))")
  }

  static func importReading(_ name: String) -> Message {
    Message(zh: "正在读取 \(name)", en: "Reading \(name)")
  }
  static let importMaking = Message(zh: "正在写成题库", en: "Making a bank")

  static func importUnsure(_ count: Int) -> Message {
    Message(
      zh: "有 \(count) 题拿不准，请逐题看一下。",
      en: "\(counted(count, "question")) not clear enough: please look at each.")
  }

  /// How sure the reader is of an item, where it stands and of which kind it is.
  static func importPreview(_ place: ImportPlace, _ confidence: Double, _ kind: Message) -> Message
  {
    let percent = Int((confidence * 100).rounded())
    let place = Message.place(place)
    return Message(
      zh: "\(place.chinese)　\(kind.chinese)　把握 \(percent)%",
      en: "\(place.english)  \(kind.english)  \(percent)% sure")
  }

  static func importAnswer(_ answer: String) -> Message {
    Message(zh: "答案：\(answer)", en: "Answer: \(answer)")
  }
  static let importKeepIt = Message(zh: "这样读对不对？", en: "Is that right?")
  static let importKeep = Message(zh: "对，导入", en: "yes, take it")
  static let importLeave = Message(zh: "不对，不导入", en: "no, leave it out")
  static let importKeepRest = Message(zh: "其余的都导入", en: "take all the rest")
  static let importLeaveRest = Message(zh: "其余的都不导入", en: "leave out all the rest")

  static func templateSaved(_ path: String) -> Message {
    Message(
      zh: "空白题目表存到了 \(path)。照例子填好，再用“导入 \(path)”。",
      en:
        "An empty table of questions is in \(path). Fill it in after the examples, then “import \(path)”."
    )
  }
  static let templateName = Message(zh: "题目.xlsx", en: "questions.xlsx")
  static let templateTitle = Message(zh: "题目", en: "Questions")

  static let importNothingNew = Message(
    zh: "没有新内容，题库没有改动。", en: "Nothing new; the bank is unchanged.")
  static let importConfirm = Message(zh: "照这样写入题库吗？", en: "Write the bank so?")
  static let importGoOn = Message(zh: "写入", en: "yes, write it")

  static func imported(_ path: String, _ count: Int) -> Message {
    Message(
      zh: "已写入 \(count) 题：\(path)。用“题库 检查 \(path) --inherited”查旧法、重题和矛盾。",
      en:
        "Wrote \(counted(count, "question")): \(path). “bank check \(path) --inherited” looks for stale law, doubles and contradictions."
    )
  }

  static func importMoreRefused(_ count: Int) -> Message {
    Message(
      zh: "……还有 \(count) 处，加 --report 全部列出。", en: "… and \(count) more; --report lists them all.")
  }

  static func importRefused(_ refusal: ImportRefusal) -> Message {
    let (place, why) = (Message.place(refusal.place), refusal.reason.message)
    let excerpt = HarmlessText.oneLine(refusal.excerpt)
    return Message(
      zh: "\(place.chinese)没有导入：\(why.chinese)" + (excerpt.isEmpty ? "。" : "：\(excerpt)"),
      en: "\(place.english) was not imported: \(why.english)"
        + (excerpt.isEmpty ? "." : ": \(excerpt)"))
  }

  static func importLost(_ loss: ImportLoss, at place: ImportPlace, of id: String) -> Message {
    let (place, what) = (Message.place(place), loss.message)
    let id = HarmlessText.oneLine(id)
    return Message(
      zh: "\(place.chinese)（\(id)）带不过来：\(what.chinese)",
      en: "\(place.english) (\(id)) lost: \(what.english)")
  }

  static func importLosses(_ loss: Message, _ count: Int) -> Message {
    Message(
      zh: "\(count) 题带不过来：\(loss.chinese)",
      en: "Lost in \(counted(count, "question")): \(loss.english)")
  }

  private static func place(_ place: ImportPlace) -> Message {
    let part = place.part.map { HarmlessText.oneLine($0) }
    return Message(
      zh: (part.map { "“\($0)”" } ?? "") + "第 \(place.line) 行",
      en: (part.map { "\($0), " } ?? "") + "line \(place.line)")
  }
}

extension ImportRefusal.Reason {
  var message: Message {
    switch self {
    case .notAQuestion: Message(zh: "不是题目", en: "it asks nothing")
    case .unsupportedKind(let kind):
      Message(
        zh: "题库没有这种题型（\(HarmlessText.oneLine(kind))）",
        en: "a kind that banks do not have (\(HarmlessText.oneLine(kind)))")
    case .noAnswer: Message(zh: "没有答案", en: "it has no answer")
    case .noRightOption: Message(zh: "没有正确的选项", en: "no option is right")
    case .severalRightOptions:
      Message(zh: "单选题有几个正确选项", en: "several options are right where one may be")
    case .tooFewOptions: Message(zh: "选项不全", en: "options are missing")
    case .tooManyOptions: Message(zh: "选项超过 26 个", en: "it has more than 26 options")
    case .emptyStem: Message(zh: "没有题干", en: "it has no stem")
    case .syntax(let expected):
      Message(
        zh: "写法不对（\(HarmlessText.oneLine(expected))）",
        en: "it is not written right (\(HarmlessText.oneLine(expected)))")
    case .answerNamesNoOption(let answer):
      Message(
        zh: "答案“\(HarmlessText.oneLine(answer))”对不上选项",
        en: "the answer “\(HarmlessText.oneLine(answer))” is none of the options")
    case .unsure: Message(zh: "拿不准是怎样的题", en: "it is not clear enough")
    case .invalid(let code):
      Message(zh: "写成题库有错（\(code)）", en: "it would be faulty in a bank (\(code))")
    case .stray(let text):
      Message(
        zh: "这里多出来的内容看不懂（\(HarmlessText.oneLine(text))）",
        en: "something is out of place (\(HarmlessText.oneLine(text)))")
    }
  }
}

extension ImportLoss {
  /// In words, with its particulars.
  var message: Message {
    switch self {
    case .media(let name): kind + .verbatim(name.isEmpty ? "" : " " + HarmlessText.oneLine(name))
    case .partialAnswer(let text), .basis(let text), .field(let text):
      if case .field = self { kind } else { kind + .verbatim(" " + HarmlessText.oneLine(text)) }
    default: kind
    }
  }

  /// The kind of loss.
  var kind: Message {
    switch self {
    case .media: Message(zh: "图片、声音等文件", en: "pictures, sounds and other files")
    case .formatting: Message(zh: "字体、颜色、表格等样式", en: "looks such as colours and tables")
    case .weights: Message(zh: "各选项的分数比例", en: "the shares of marks of options")
    case .overallFeedback: Message(zh: "对整题的反馈", en: "feedback on the question as a whole")
    case .tolerance: Message(zh: "数值的误差范围", en: "how far a number may be off")
    case .answerPattern: Message(zh: "答案里的通配符或大小写要求", en: "wildcards or letter case of answers")
    case .marking: Message(zh: "评分办法", en: "the way of marking")
    case .partialAnswer: Message(zh: "得部分分的答案", en: "answers worth a part")
    case .basis:
      Message(zh: "依据不是法条引用，写进了解析", en: "a basis that is no citation, put into the explanation")
    case .field(let name):
      Message(
        zh: "“\(HarmlessText.oneLine(name))”一栏", en: "the field “\(HarmlessText.oneLine(name))”")
    }
  }
}
