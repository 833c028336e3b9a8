import Dates
import Statutes

/// What is said when two versions of a law are compared.
extension Message {
  static let lawToCompare = Message(zh: "法律名称", en: "law")
  static let lawToComparePrompt = Message(zh: "哪一部法律（名称）：", en: "Which law (name): ")

  static let tooManyVersions = Message(
    zh: "只能比对两个文本：law diff 法律 旧文本日期 新文本日期。",
    en: "Two versions can be compared: law diff LAW OLD NEW.")

  static func lawToCompareUnknown(_ name: String, meant: String?) -> Message {
    let hint = meant.map { Message(zh: "是不是“\($0)”？", en: " Did you mean “\($0)”?") }
    return Message(
      zh: "登记表和加入的全文里都没有“\(name)”。", en: "Neither the registry nor the added texts have “\(name)”.")
      + (hint ?? .verbatim(""))
  }

  static func lawHasNoVersion(_ law: String, _ day: CalendarDate, known: [CalendarDate]) -> Message
  {
    let days = known.map(\.description)
    return Message(
      zh: "《\(law)》没有 \(day) 的文本。有：\(days.joined(separator: "、"))。",
      en: "\(law) has no version of \(day). There are: \(days.joined(separator: ", ")).")
  }

  static func lawHasOneVersion(_ law: String) -> Message {
    Message(
      zh: "《\(law)》只有一个文本，没有可比的；用“法规 添加”（law add）加入另一个文本的全文。",
      en: "There is only one version of \(law) to compare; add the text of another with law add.")
  }

  static func lawTextsMissing(_ law: String, _ days: [CalendarDate]) -> Message {
    let names = days.map(\.description)
    return Message(
      zh: "没有《\(law)》\(names.joined(separator: "、")) 文本的全文，只能凭登记表里的摘要值看出哪些条一字未改，"
        + "其余的说不准；用“法规 添加”（law add）加入全文后再来。",
      en:
        "The text of \(law) of \(names.joined(separator: " and ")) is not here, so digests tell only which "
        + "articles are unchanged to the letter, and not what became of the rest; add the text with law add."
    )
  }

  static func lawsCompared(
    _ law: String, _ old: LawVersion, _ new: LawVersion, _ counts: (old: Int, new: Int)
  ) -> Message {
    let effective = new.effective.map { Message(zh: "，\($0) 起施行", en: ", in effect from \($0)") }
    let start = effective ?? .verbatim("")
    return Message(
      zh: "《\(law)》 \(old.adopted) 文本（\(counts.old) 条）→ \(new.adopted) 文本"
        + "（\(counts.new) 条\(start.chinese)）",
      en: "\(law), version of \(old.adopted) (\(counted(counts.old, "article"))) → \(new.adopted) "
        + "(\(counted(counts.new, "article"))\(start.english))")
  }

  static func articlesKept(_ count: Int) -> Message {
    Message(zh: "条号、文字都没有变：\(count) 条。", en: "Same number, same words: \(count).")
  }

  static func articlesRenumbered(_ count: Int) -> Message {
    Message(zh: "只变了条号：\(count) 条。", en: "Renumbered only: \(count).")
  }

  static func articlesChanged(_ count: Int) -> Message {
    Message(
      zh: "文字有改动：\(count) 条。〔-删去的-〕〔+增加的+〕", en: "Changed: \(count). 〔-struck out-〕〔+put in+〕")
  }

  static func articlesDropped(_ count: Int) -> Message {
    Message(zh: "删去：\(count) 条。", en: "Dropped: \(count).")
  }

  static func articlesAdded(_ count: Int) -> Message {
    Message(zh: "新增：\(count) 条。", en: "Added: \(count).")
  }

  static func articlesChangedOrDropped(_ count: Int) -> Message {
    Message(
      zh: "旧文本中改动或者删去的（凭摘要值分不出是哪一种）：\(count) 条。",
      en: "Of the old version, changed or dropped (digests cannot tell which): \(count).")
  }

  static func articlesChangedOrAdded(_ count: Int) -> Message {
    Message(
      zh: "新文本中改动或者新增的（凭摘要值分不出是哪一种）：\(count) 条。",
      en: "Of the new version, changed or added (digests cannot tell which): \(count).")
  }

  static func articleSplit(_ parts: Message) -> Message {
    Message(zh: "（另有内容分到\(parts.chinese)）", en: " (some of it went to \(parts.english))")
  }

  static func articlesMerged(_ sources: Message) -> Message {
    Message(zh: "（并入了原\(sources.chinese)）", en: " (old \(sources.english) merged into it)")
  }

  static func mergedInto(_ place: Message) -> Message {
    Message(zh: "并入\(place.chinese)", en: "merged into \(place.english)")
  }

  static func pairingUnsure(percent: Int) -> Message {
    Message(
      zh: "（相近程度 \(percent)%，是不是同一条请核对）",
      en: " (likeness \(percent)%: check whether it is the same)")
  }

  static func movedFrom(_ place: Message) -> Message {
    Message(zh: "（来自原\(place.chinese)）", en: "(from old \(place.english)) ")
  }

  static func movedTo(_ place: Message) -> Message {
    Message(zh: "移到\(place.chinese)", en: "moved to \(place.english)")
  }
}
