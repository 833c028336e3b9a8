import Dates
import Sheets

/// What is said around score sheets.
extension Message {
  static let scoreSheetTitle = Message(zh: "学习成绩表", en: "Score sheet")
  static let scoreSheetNote = Message(
    zh: "得分率是各题得分的平均；答题数、学习天数只反映参加情况，不作评比依据。",
    en:
      "Accuracy is the mean mark. Answers and days tell who took part; they are no measure of merit."
  )
  static let expectedSheetFormat = Message(
    zh: "text、csv、json、html、docx 或 xlsx", en: "text, csv, json, html, docx or xlsx")
  static let expectedGrouping = Message(
    zh: "group（小组）、township（乡镇）或 county（县）", en: "group, township or county")

  static func sheetNeedsFile(_ format: String) -> Message {
    Message(
      zh: "\(format) 不能显示在屏幕上，请用 --output 指明存到哪个文件。",
      en: "A sheet in \(format) cannot be shown on the screen; please name a file with --output.")
  }

  static func sheetNotWritten(_ path: String) -> Message {
    Message(
      zh: "表格没有写成：\(path)。请检查磁盘空间和文件夹权限。",
      en:
        "The sheet was not written: \(path). Please check the disk space and the folder's permissions."
    )
  }

  /// The title with its period and group.
  static func scoreSheetHeading(_ request: PeriodSheetRequest) -> Message {
    let from = request.period.from.map { "\($0)" }
    let to = request.period.to.map { "\($0)" }
    let period: Message =
      switch (from, to) {
      case (nil, nil): Message(zh: "（全部时间）", en: " (all time)")
      case (let from?, nil): Message(zh: "（\(from) 起）", en: " (from \(from))")
      case (nil, let to?): Message(zh: "（至 \(to)）", en: " (to \(to))")
      case (let from?, let to?): Message(zh: "（\(from) 至 \(to)）", en: " (\(from) to \(to))")
      }
    let group = request.group.map { Message(zh: " \($0)", en: " \($0)") } ?? .verbatim("")
    return (scoreSheetTitle + period + group).harmless
  }

  static func groupUnknown(_ group: String, known: [String]) -> Message {
    guard !known.isEmpty else {
      return Message(
        zh: "没有“\(group)”这个代表小组，名册里还没有登记代表小组。",
        en: "There is no group “\(group)”; the roster has no groups yet.")
    }
    return Message(
      zh: "没有“\(group)”这个代表小组，现有：\(known.joined(separator: "、"))。",
      en: "There is no group “\(group)”; there are: \(known.joined(separator: ", ")).")
  }

  static func periodReversed(from: CalendarDate, to: CalendarDate) -> Message {
    Message(
      zh: "--from（\(from)）比 --to（\(to)）晚，请对调。",
      en: "--from (\(from)) is later than --to (\(to)); please swap them.")
  }

  static func sheetSaved(_ path: String) -> Message {
    Message(zh: "已保存到文件：\(path)", en: "Saved to the file: \(path)")
  }
}
