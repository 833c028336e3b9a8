import Dates

/// What is said about banks.
extension Message {
  static let whichBank = Message(zh: "题库", en: "bank")
  static let bankPrompt = Message(zh: "题库（名称）：", en: "Bank (name): ")
  static let practiseWhichBank = Message(zh: "从哪个题库练习？", en: "From which bank?")
  static let noBanks = Message(
    zh: "没有找到题库。请用 --banks 指明题库所在的文件夹。",
    en: "No bank was found. Say with --banks where the banks are.")
  static let noLawRegistry = Message(
    zh: "没有找到法律登记表 laws.yaml，所以没有核对依据和过时的说法。",
    en:
      "There is no laws.yaml in the folders of banks, so sources and stale facts were not checked.")
  static let newBankID = Message(zh: "题库代号", en: "id of the bank")
  static let newBankPrompt = Message(
    zh: "题库代号（小写字母、数字和 -，如 bendi）：", en: "Id of the bank (a–z, 0–9 and -, such as local): ")
  static let whatToSearch = Message(zh: "要找的文字", en: "words to look for")
  static let searchPrompt = Message(zh: "要找的文字：", en: "Words to look for: ")
  static let whichFile = Message(zh: "文件", en: "file")
  static let expectedType = Message(
    zh: "题型：单选、多选、判断、填空、排序、连线、简答",
    en: "a type: single, multiple, trueFalse, blank, ordering, matching, short")
  static let expectedOrder = Message(zh: "bank、random 或 weak", en: "bank, random or weak")

  /// The day up to which the banks were held against the law.
  static func banksChecked(_ day: CalendarDate) -> Message {
    let (year, month, date) = day.components
    return Message(
      zh: "题库核对至\(year)年\(month)月\(date)日；以国家法律法规数据库公布文本为准。",
      en: "Banks checked up to \(day); the text in the national database of laws decides.")
  }

  static func howManyPrompt(_ usual: Int) -> Message {
    Message(zh: "做几题？（直接按回车做 \(usual) 题）", en: "How many questions? (Enter for \(usual)) ")
  }

  static func countNotUnderstood(_ typed: String) -> Message {
    Message(
      zh: "“\(typed)”不是题数，请输入一个整数，如 10。",
      en: "“\(typed)” is no number of questions; please type one such as 10.")
  }

  static func badBankID(_ typed: String) -> Message {
    Message(
      zh: "“\(typed)”不能作题库代号；代号只用小写字母、数字和 -，如 bendi。",
      en: "“\(typed)” is no id for a bank; use a–z, 0–9 and -, such as local.")
  }

  static func bankIDTaken(_ id: String, _ path: String) -> Message {
    Message(
      zh: "已经有题库 \(id)：\(path)。请换一个代号。",
      en: "There is a bank \(id) already: \(path). Choose another id.")
  }

  static func bankMade(_ path: String) -> Message {
    Message(
      zh: "已写好：\(path)。请用文本编辑器打开，照里面的样子加题，再用“题库 检查”（bank check）检查。",
      en:
        "Written: \(path). Open it in a text editor, add questions like those in it, and run bank check."
    )
  }

  static func searchFound(_ count: Int) -> Message {
    Message(zh: "找到 \(count) 题。", en: "\(counted(count, "question")) found.")
  }

  static func withoutCitation(_ count: Int) -> Message {
    Message(
      zh: "\(count) 题没有写“依据”。", en: "\(counted(count, "question")) without a source.")
  }

  /// Of a bank from elsewhere.
  static func inheritedSums(stale: Int, double: Int, contradictory: Int) -> Message {
    Message(
      zh: "像是旧法的 \(stale) 处，重题 \(double) 处，答案互相矛盾的 \(contradictory) 处。",
      en:
        "Looks like old law: \(counted(stale, "place")); doubles: \(double); contradictory answers: \(contradictory)."
    )
  }

  static func checkSummary(errors: Int, warnings: Int, files: Int) -> Message {
    Message(
      zh: "检查了 \(files) 个题库：\(errors) 处错误，\(warnings) 处提醒。",
      en:
        "Checked \(counted(files, "bank")): \(counted(errors, "error")), \(counted(warnings, "warning"))."
    )
  }

  static func trackCheckSummary(errors: Int, warnings: Int, files: Int) -> Message {
    Message(
      zh: "检查了 \(files) 门课程：\(errors) 处错误，\(warnings) 处提醒。",
      en:
        "Checked \(counted(files, "track")): \(counted(errors, "error")), \(counted(warnings, "warning"))."
    )
  }

  static func blueprintCheckSummary(errors: Int, warnings: Int, files: Int) -> Message {
    Message(
      zh: "检查了 \(files) 个组卷方案：\(errors) 处错误，\(warnings) 处提醒。",
      en:
        "Checked \(counted(files, "blueprint")): \(counted(errors, "error")), \(counted(warnings, "warning"))."
    )
  }

  /// Of files of rubrics or of rules of contests.
  static func settingsCheckSummary(errors: Int, files: Int) -> Message {
    Message(
      zh: "检查了 \(files) 个办法：\(errors) 处错误。",
      en: "Checked \(counted(files, "file")) of rules: \(counted(errors, "error")).")
  }

  static func formatted(_ path: String) -> Message {
    Message(zh: "已整理：\(path)", en: "Formatted: \(path)")
  }

  static func wouldFormat(_ path: String) -> Message {
    Message(zh: "需要整理：\(path)", en: "Not in canonical form: \(path)")
  }

  static func isCanonical(_ path: String) -> Message {
    Message(zh: "已是规范格式：\(path)", en: "In canonical form: \(path)")
  }

  static func faultyLeftAlone(_ path: String, _ errors: Int) -> Message {
    Message(
      zh: "\(path) 有 \(errors) 处错误，有错的题没有动；用“题库 检查”（bank check）查看。",
      en:
        "\(path) has \(counted(errors, "error")); questions with errors were left as they stand. See bank check."
    )
  }

  static let noBankToCheck = Message(
    zh: "没有可检查的题库。题库是以 --- 包起来的说明（id、title）开头的 .md 文件。",
    en:
      "There is no bank to check. A bank is a .md file that opens with id and title between --- lines."
  )

  static func bankIsEmpty(_ path: String) -> Message {
    Message(
      zh: "\(path) 是题库，但里面没有题；每道题以“## 编号”开头。",
      en: "\(path) is a bank without questions; a question opens with “## ID”.")
  }

  static func notReadAsBank(_ path: String) -> Message {
    Message(zh: "\(path) 不是题库，没有处理。", en: "\(path) is not a bank and was left alone.")
  }

  static func sameBankTwice(_ id: String, _ path: String, first: String) -> Message {
    Message(
      zh: "题库 \(id) 有两个文件，用的是 \(first)，没有读 \(path)。",
      en: "There are two banks \(id): \(first) is used, \(path) is not.")
  }

  static func isGB18030(_ path: String) -> Message {
    Message(
      zh: "\(path) 是 GB18030（GBK）编码，已照样读取；“题库 整理”可以把它改成 UTF-8。",
      en: "\(path) is in GB18030; it was read, and “bank format” converts it to UTF-8.")
  }

  static func bankHasErrors(_ path: String, _ count: Int) -> Message {
    Message(
      zh: "\(path) 有 \(count) 处错误，有错的题不出；运行 lvzhi bank check 查看。",
      en:
        "\(path) has \(counted(count, "error")); questions with errors are not served. See lvzhi bank check."
    )
  }
}
