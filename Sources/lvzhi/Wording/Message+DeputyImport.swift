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

  static func rosterRowSkipped(_ line: Int, _ why: Message) -> Message {
    Message(zh: "第 \(line) 行没有登记：\(why.chinese)", en: "Line \(line) was not added: \(why.english)")
  }

  static let rosterRowLacksName = Message(zh: "没有写姓名。", en: "it has no name.")

  static func rosterNeedsID(_ word: String, proposal: String) -> Message {
    Message(
      zh: "名册里已有“\(word)”，请在“编号”一栏写另一个编号，如 \(proposal)。",
      en:
        "“\(word)” is on the roster; write another id in the column “id”, such as \(proposal).")
  }

  static func deputiesImported(_ added: Int, known: Int, skipped: Int) -> Message {
    Message(
      zh: "登记了 \(added) 位" + (known > 0 ? "，\(known) 位已在名册（未改动）" : "")
        + (skipped > 0 ? "，\(skipped) 行没有登记，原因见上。" : "。"),
      en: (added == 1 ? "Added 1 deputy" : "Added \(added) deputies")
        + (known > 0 ? "; \(known) on the roster already, unchanged" : "")
        + (skipped > 0 ? "; \(counted(skipped, "row")) not added, see above." : "."))
  }
}
