import Dates
import Questions

/// What stands on printed pages.
extension Message {
  static let bookletContentsTitle = Message(zh: "目录", en: "Contents")
  static let bookletAnswersTitle = Message(zh: "答案和解析", en: "Answers and explanations")
  static let studyNotes = Message(zh: "学习要点", en: "Study notes")
  static let caseTitle = Message(zh: "案例", en: "Case")
  static let orderOnPaper = Message(
    zh: "正确的次序：____________________", en: "The right order: ____________________")
  static let lawDecides = Message(
    zh: "以国家法律法规数据库公布文本为准。", en: "The text in the national database of laws decides.")

  /// How to use the pages.
  static func bookletUse(hasNotes: Bool) -> Message {
    (hasNotes
      ? Message(zh: "每章先看学习要点，再做题。", en: "Read the notes of a chapter first. ") : .verbatim(""))
      + Message(
        zh: "做完以后，对照后面的答案和解析。多选题有一个或者几个正确答案。",
        en:
          "Check your answers with those at the back. Multiple choice has one right option or several."
      )
  }

  static func bookletTitle(_ bank: String) -> Message {
    Message(zh: "\(bank)　学习册", en: "\(bank): study booklet")
  }

  static func bookletCount(_ count: Int) -> Message {
    Message(zh: "共 \(count) 题，答案在后面", en: "\(counted(count, "question")), answers at the back")
  }

  static func bookletNumbers(_ first: Int, _ last: Int) -> Message {
    first == last
      ? Message(zh: "第 \(first) 题", en: "question \(first)")
      : Message(zh: "第 \(first)—\(last) 题", en: "questions \(first)–\(last)")
  }

  /// A line of the contents: the chapter with the numbers of its questions.
  static func bookletContents(_ title: String?, _ numbers: String) -> Message {
    guard let title else { return .verbatim(numbers) }
    return Message(zh: "\(title)（\(numbers)）", en: "\(title) (\(numbers))")
  }

  static func questionNumber(_ name: String) -> Message {
    Message(zh: "题号：\(name)", en: "Id: \(name)")
  }

  /// The day up to which those banks were held against the law, the earliest that one of them gives.
  static func checked(_ headers: [BankHeader]) -> Message {
    let days = headers.compactMap { header in header.version.flatMap { CalendarDate($0) } }
    return days.min().map { banksChecked($0) } ?? lawDecides
  }

  /// On which terms a bank may be passed on, and who wrote it; `nil` if it does not say.
  static func bookletTerms(_ header: BankHeader) -> Message? {
    guard let license = header.license else { return nil }
    let authors = header.authors
    return Message(
      zh: "题库“\(header.title)”按 \(license) 许可使用"
        + (authors.isEmpty ? "。" : "，编者：\(authors.joined(separator: "、"))。"),
      en: "The bank “\(header.title)” may be used under \(license)"
        + (authors.isEmpty ? "." : "; authors: \(authors.joined(separator: ", "))."))
  }

  static func pageSaved(_ path: String) -> Message {
    Message(
      zh: "已保存到文件：\(path)。请用浏览器打开，再打印。",
      en: "Saved to the file: \(path). Open it in a browser to print it.")
  }

  static func fileIsForeign(_ path: String) -> Message {
    Message(
      zh: "当前文件夹里已有 \(path)，不是本程序写的，或者写好以后改过，没有动它。请用 -o 另取文件名。",
      en:
        "There is a \(path) that this program did not write, or that was edited since; it was left alone. Give another name with -o."
    )
  }

  static func nothingToPrint(_ bank: String) -> Message {
    Message(zh: "“\(bank)”里没有现在可以出的题。", en: "“\(bank)” has no question that may be served now.")
  }
}
