import Dates
import Settings

/// What is said in the checklist of a session.
extension Message {
  static let sessionIsMissing = Message(
    zh: "请用 --session 写明会议第一天，如 --session 2026-12-20。",
    en: "Please give the first day of the session, as in --session 2026-12-20.")
  static let noChecklist = Message(
    zh: "没有找到带会议步骤的课程。", en: "No track with the steps of a session was found.")
  static let whichSessionTitle = Message(zh: "哪一种会议？", en: "Which kind of session?")
  static let nationwide = Message(zh: "全国", en: "national")
  static let factSeparator = Message(zh: "；", en: "; ")
  static let checklistRemark = Message(
    zh: "只列法律、法规写明的步骤；没有写期限的，不列期限。以法律原文为准。",
    en:
      "Only steps that a rule names are listed, and limits only where it gives one. The text of the law decides."
  )
  static let provincesRemark = Message(
    zh: "省级规定与法律不一致的没有列入；是否仍为现行规定，请先查对。",
    en:
      "Provincial rules that differ from national law are left out; please check that the others are still in force."
  )

  static func whichSession(_ tracks: [String]) -> Message {
    Message(
      zh: "请用 --track 写明是哪一种会议：\(tracks.joined(separator: "、"))。",
      en: "Please say with --track which kind of session: \(tracks.joined(separator: ", ")).")
  }

  static func trackHasNoChecklist(_ title: String) -> Message {
    Message(
      zh: "“\(title)”没有会议步骤，请换“每届第一次会议”或“年度例会”。", en: "“\(title)” has no steps of a session.")
  }

  static func checklistTitle(
    _ title: String, _ firstDay: CalendarDate, provinces: [String]
  ) -> Message {
    let places = provinces.map { "，" + $0 }.joined()
    return Message(
      zh: "\(title)的步骤（\(day(firstDay).chinese)开会\(places)）",
      en: "\(title): steps (first day \(firstDay)\(provinces.map { ", " + $0 }.joined()))")
  }

  static func condition(_ text: String) -> Message {
    Message(zh: "（\(text)）", en: " (\(text))")
  }

  static func stepNote(_ text: String) -> Message {
    Message(zh: "说明：\(text)", en: "Note: \(text)")
  }

  /// When a step is to be done; `on` is the day that was counted.
  static func time(_ time: StepTime, on counted: CalendarDate?) -> Message {
    switch time {
    case .before: Message(zh: "会前", en: "before the session")
    case .daysBefore(let days):
      (counted.map { day($0) } ?? .verbatim(""))
        + Message(zh: "（会前\(days)日）", en: " (\(days) days before)")
    case .preparatory: Message(zh: "预备会议", en: "in the preparatory meeting")
    case .firstDay:
      (counted.map { day($0) } ?? .verbatim("")) + Message(zh: "（会议第一天）", en: " (first day)")
    case .during: Message(zh: "会议期间", en: "during the session")
    case .after: Message(zh: "会后", en: "after the session")
    }
  }

  static func provincesNotChosen(_ known: [String]) -> Message {
    Message(
      zh: "各省另有规定。加上 --region 省份，可以一并列出；收录了\(known.joined(separator: "、"))。",
      en:
        "Provinces have rules of their own; --region adds them. Known are \(known.joined(separator: ", "))."
    )
  }

  static func provincesUnknown(_ regions: [String], known: [String]) -> Message {
    Message(
      zh: "没有收录\(regions.joined(separator: "、"))的规定，只列了国家法律；收录了\(known.joined(separator: "、"))。",
      en:
        "The rules of \(regions.joined(separator: ", ")) are not known here, so only national law is listed. Known are \(known.joined(separator: ", "))."
    )
  }

  /// The versions of the laws that are cited.
  static func checklistVersions(_ laws: [(name: String, version: CalendarDate)]) -> Message {
    let chinese = laws.map { "《\($0.name)》\(day($0.version).chinese)" }
    return Message(
      zh: "依据的文本：\(chinese.joined(separator: "、"))。",
      en: "Texts: \(laws.map { "\($0.name) \($0.version)" }.joined(separator: ", ")).")
  }
}
