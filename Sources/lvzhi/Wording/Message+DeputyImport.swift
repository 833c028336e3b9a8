import Diagnostics
import Records
import Roster

/// What is said while a roster is imported.
extension Message {
  static func workbookUnreadable(_ path: String) -> Message {
    Message(
      zh: "\(path) 读不出来：不是 .xlsx 表格，或者已经损坏。请用 WPS 另存为 .xlsx 再试。",
      en:
        "\(path) cannot be read: it is no .xlsx workbook, or damaged. Please save it as .xlsx again."
    )
  }

  static func rosterLacksNames(_ path: String) -> Message {
    Message(
      zh: "\(path) 的前十行里没有“姓名”这一列，没有登记任何人。",
      en: "The first ten lines of \(path) name no column “name”; nobody was added.")
  }

  static func rosterPlan(added: Int, changed: Int, unchanged: Int) -> Message {
    Message(
      zh: "新增 \(added) 位，修改 \(changed) 位，\(unchanged) 位没有变化。",
      en: "\(added) to add, \(changed) to change, \(unchanged) unchanged.")
  }

  static func rosterAdds(_ people: [Message]) -> Message {
    Message(
      zh: "新增：\(people.map(\.chinese).joined(separator: "、"))",
      en: "To add: \(people.map(\.english).joined(separator: ", "))")
  }

  static let rosterChanges = Message(zh: "修改", en: "change")

  static func profileChange(_ field: ProfileField, from old: Message?, to new: Message?) -> Message
  {
    let gone = Message(zh: "（空）", en: "(none)")
    let (old, new) = (old ?? gone, new ?? gone)
    return Message(
      zh: "\(field.message.chinese)：\(old.chinese) → \(new.chinese)",
      en: "\(field.message.english): \(old.english) → \(new.english)")
  }

  static func rosterAbsent(_ people: [RosterEntry]) -> Message {
    let names = people.map { HarmlessText.oneLine($0.profile.name ?? $0.id.text) }
    return Message(
      zh: "名册里有、这份名单里没有的 \(people.count) 位，保持不动：\(names.joined(separator: "、"))",
      en: "On the roster but not in this list, left as they are: \(names.joined(separator: ", "))")
  }

  static func rosterColumnsUnknown(_ titles: [String]) -> Message {
    Message(
      zh: "这几列没有导入：\(titles.joined(separator: "、"))。",
      en: "These columns were not taken over: \(titles.joined(separator: ", ")).")
  }

  static func rosterRemarksDropped(_ count: Int) -> Message {
    Message(
      zh: "\(count) 个姓名后面括号里的性别、民族没有登记。",
      en: "Sex and nationality in brackets behind \(counted(count, "name")) were not entered.")
  }

  static func rosterCellBad(_ cell: RosterTable.BadCell) -> Message {
    let text = HarmlessText.oneLine(cell.text)
    return Message(
      zh: "第 \(cell.row) 行的“\(cell.field.message.chinese)”看不懂，这一格没有登记：\(text)",
      en:
        "Line \(cell.row): “\(cell.field.message.english)” is not clear and was not entered: \(text)"
    )
  }

  static func rosterRowSkipped(_ row: RosterRow, _ why: Message) -> Message {
    Message(
      zh: "第 \(row.number) 行没有登记：\(why.chinese)",
      en: "Line \(row.number) was not entered: \(why.english)")
  }

  static func rosterRowSkipped(_ row: RosterRow, _ problem: RosterProblem) -> Message {
    rosterRowSkipped(row, rosterProblem(problem, HarmlessText.oneLine(row.name ?? "")))
  }

  private static func rosterProblem(_ problem: RosterProblem, _ name: String) -> Message {
    switch problem {
    case .lacksName: return Message(zh: "没有写姓名。", en: "it has no name.")
    case .idOfOther(let other):
      let other = HarmlessText.oneLine(other)
      return Message(
        zh: "这个编号是\(other)的，不是\(name)的。", en: "its id is that of \(other), not of \(name).")
    case .repeated(let row):
      return Message(zh: "和第 \(row) 行是同一位。", en: "it is the same deputy as line \(row).")
    case .unclear(let ids):
      let ids = ids.map { HarmlessText.oneLine($0.text) }
      return Message(
        zh: "叫“\(name)”的不止一位，请在“编号”一栏写明是 \(ids.joined(separator: " 还是 "))。",
        en: "more than one is called “\(name)”; write \(ids.joined(separator: " or ")) as id.")
    case .hasLeft(let id):
      let id = HarmlessText.oneLine(id.text)
      return Message(
        zh: "\(name)已经离任。记错了，用“名册 离任 \(id) --cancel”撤销；重新当选，用“名册 换届”。",
        en:
          "\(name) has left office. If that is wrong: deputy leave \(id) --cancel; if elected again: deputy new-term."
      )
    }
  }

  static let rosterConfirm = Message(zh: "照这样改名册吗？", en: "Change the roster so?")
  static let rosterGoOn = Message(zh: "导入", en: "yes, import")

  static func rosterDone(added: Int, changed: Int) -> Message {
    Message(
      zh: "已登记 \(added) 位，修改 \(changed) 位。",
      en: "Added \(counted(added, "deputy", "deputies")), changed \(changed).")
  }

  static func andMore(_ count: Int) -> Message {
    Message(zh: "……还有 \(count) 位", en: "… and \(count) more")
  }
}
