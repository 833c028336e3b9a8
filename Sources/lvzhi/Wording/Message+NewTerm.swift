import Diagnostics
import Records

/// What is said when a new term begins.
extension Message {
  static let termPrompt = Message(zh: "新一届是第几届（如 第二十届）：", en: "The new term (such as 20th): ")
  static let whichTerm = Message(zh: "届次 --term", en: "--term")
  static let reelected = Message(zh: "连任", en: "again")

  static func termPlan(_ term: String, reelected: Int, newcomers: Int, leaving: Int) -> Message {
    Message(
      zh: "\(term)：连任 \(reelected) 位，新任 \(newcomers) 位，届满离任 \(leaving) 位。",
      en: "\(term): \(reelected) elected again, \(newcomers) new, \(leaving) leaving.")
  }

  static func termLeaves(_ people: [RosterEntry]) -> Message {
    let names = people.map { HarmlessText.oneLine($0.profile.name ?? $0.id.text) }
    return Message(
      zh: "届满离任：\(names.joined(separator: "、"))", en: "Leaving: \(names.joined(separator: ", "))")
  }

  static let termGoOn = Message(zh: "换届", en: "yes, begin the new term")
  static let termDone = Message(
    zh: "换届已记入名册，连任代表的学习记录接着用。",
    en: "The new term is on the roster; who was elected again keeps the records.")
  static let termNeedsAll = Message(
    zh: "有的行没弄清，名册没有改。请改好名单再来一次。",
    en: "Some lines are not clear; the roster is unchanged. Please mend the list.")

  static func isSamePerson(_ name: String, from old: String, to new: String) -> Message {
    Message(
      zh: "\(name)：名册上是\(old)，新名单上是\(new)。是同一位吗？",
      en: "\(name): \(old) on the roster, \(new) on the list. The same person?")
  }

  static let samePerson = Message(zh: "是同一位，连任", en: "the same, elected again")
  static let otherPerson = Message(zh: "不是，是同名的另一位", en: "another person of that name")
}

/// What is said about leaving office.
extension Message {
  static let whyLeft = Message(zh: "因为什么离任？", en: "Why did they leave office?")
  static let expectedLeavingReason = Message(
    zh: "届满、辞职、责令辞职、调离迁出、罢免、去世，或“其他：”加上原因",
    en: "end of term, resigned, resigned on order, moved away, recalled, died, or “other: ” and why"
  )

  static func leavingCancelled(_ deputy: Message) -> Message {
    Message(
      zh: "已撤销离任：\(deputy.chinese)。", en: "Back in office: \(deputy.english).")
  }

  static func notLeft(_ deputy: Message) -> Message {
    Message(zh: "\(deputy.chinese)没有离任。", en: "\(deputy.english) has not left office.")
  }

  static func suspended(_ deputy: Message) -> Message {
    Message(
      zh: "已记明暂停执行代表职务：\(deputy.chinese)。恢复时用“名册 暂停 … --lift”。",
      en: "Recorded as suspended: \(deputy.english). Use --lift to end it.")
  }

  static func suspensionLifted(_ deputy: Message) -> Message {
    Message(
      zh: "已记明恢复执行代表职务：\(deputy.chinese)。", en: "No longer suspended: \(deputy.english).")
  }
}
