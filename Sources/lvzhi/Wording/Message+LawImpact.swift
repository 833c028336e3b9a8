import Dates

/// What is said about questions on a law that changed.
extension Message {
  static func noQuestionCites(_ law: String, _ version: CalendarDate) -> Message {
    Message(
      zh: "没有题引用《\(law)》\(version) 文本。",
      en: "No question cites \(law) in the version of \(version).")
  }

  static func bankCites(_ title: String, _ id: String, _ count: Int) -> Message {
    Message(
      zh: "\(title)（\(id)）：\(count) 题引用旧文本。",
      en: "\(title) (\(id)): \(counted(count, "question")) on the old version.")
  }

  static func questionsUnaffected(_ count: Int, _ names: String) -> Message {
    Message(zh: "不受影响 \(count) 题：\(names)", en: "Unaffected (\(count)): \(names)")
  }

  static func questionsRenumbered(_ count: Int) -> Message {
    Message(zh: "只变了条号 \(count) 题：", en: "Renumbered (\(count)):")
  }

  static func questionsTouched(_ count: Int) -> Message {
    Message(zh: "内容有改动、需要审查 \(count) 题：", en: "Touched by a change, to be reviewed (\(count)):")
  }

  static func questionsUndecided(_ count: Int) -> Message {
    Message(
      zh: "说不准、没有全文或者没有比对 \(count) 题（--apply 不改这些题）：",
      en: "Cannot be told without the texts (\(count)); --apply leaves these alone:")
  }

  static func questionsEnded(_ count: Int, _ names: String) -> Message {
    Message(
      zh: "有效期在新文本施行前已满 \(count) 题：\(names)",
      en: "No longer served under the new version (\(count)): \(names)")
  }

  static func placeNow(_ old: Message, _ now: Message) -> Message {
    Message(zh: "\(old.chinese)（现\(now.chinese)）", en: "\(old.english) (now \(now.english))")
  }

  static let placeDropped = Message(zh: "：已删去。", en: ": dropped.")
  static let placeUndecided = Message(
    zh: "：改动或者删去，没有全文，分不出。", en: ": changed or dropped; without the texts it cannot be told which.")
  static let oldPlaceAbsent = Message(zh: "：旧文本里没有这一处。", en: ": the old version has no such place.")
  static let placeNotCompared = Message(
    zh: "：引用全文或者序言，没有比对。", en: ": the law as a whole, or its preamble, is not compared.")
  static let placeMovedAndReworded = Message(
    zh: "：移到别的条，文字也有改动。", en: ": moved to another article, with other words.")

  static let applyHint = Message(
    zh: "题库没有改动。加 --apply 就照上面改：引用改到新文本，需要审查的题到新文本施行前一天停用。",
    en:
      "Nothing was changed. With --apply citations go to the new version, and questions to be reviewed end on "
      + "the day before it takes effect.")

  static func bankMoved(_ path: String, citations: Int, ended: Int, until: CalendarDate) -> Message
  {
    Message(
      zh: "已改：\(path)。\(citations) 处引用改到新文本，\(ended) 题有效期到 \(until) 为止。",
      en: "Changed: \(path). \(counted(citations, "citation")) moved to the new version, "
        + "\(counted(ended, "question")) valid until \(until).")
  }

  static func bankCopied(_ original: String) -> Message {
    Message(
      zh: "\(original) 不能写，改好的题库存在上面说的位置。",
      en: "\(original) cannot be written; the changed bank is at the place above.")
  }

  static func headerKept(_ law: String, _ version: CalendarDate) -> Message {
    Message(
      zh: "题库开头 laws 里的“\(law): \(version)”没有动；每处引用已写明文本，可以不改。",
      en:
        "“\(law): \(version)” in the bank's front matter was left alone: each citation names its version, so it "
        + "may stay.")
  }

  static func nothingToMove(_ path: String) -> Message {
    Message(zh: "\(path) 不用再改。", en: "Nothing left to change in \(path).")
  }

  static func copyStandsInTheWay(_ path: String) -> Message {
    Message(
      zh: "\(path) 已经有了，内容不同，没有覆盖；请先把它移开或者改名。",
      en: "\(path) is there already with other content and was not overwritten; move it away first."
    )
  }

  static func convertFirst(_ path: String) -> Message {
    Message(
      zh: "\(path) 是 GB18030 编码，没有改动；请先用“题库 整理”（bank format）转成 UTF-8。",
      en: "\(path) is in GB18030 and was not changed; convert it with bank format first.")
  }

  static func cannotEnd(_ names: String) -> Message {
    Message(
      zh: "这些题的有效期从新文本施行以后才开始，却引用旧文本，没有改，请逐题处理：\(names)",
      en:
        "Valid only after the new version takes effect, yet citing the old one; not changed, look at each: \(names)"
    )
  }
}
