/// What is said about deputies and who is at the keyboard.
extension Message {
  static let whoAreYou = Message(
    zh: "请问您是哪一位？输入序号后按回车。", en: "Who are you? Type a number and press Enter.")
  static let notInList = Message(zh: "名单里没有我", en: "I am not on the list")
  static let yourName = Message(zh: "请输入您的姓名：", en: "Please type your name: ")
  static let whichDeputy = Message(zh: "代表", en: "deputy")
  static let namePrompt = Message(zh: "姓名：", en: "Name: ")
  static let deputyPrompt = Message(zh: "代表（姓名或编号）：", en: "Deputy (name or id): ")
  static let newIdPrompt = Message(zh: "新编号：", en: "New id: ")
  static let filePrompt = Message(zh: "文件：", en: "File: ")
  static let noDeputies = Message(
    zh: "名册里还没有代表。输入“名册 新增 姓名”登记一位。", en: "No deputies yet. Type “deputy add NAME” to add one.")
  static let noDeputyChosen = Message(
    zh: "还没有说明是哪位代表。请加 --deputy 姓名。", en: "No deputy was named. Please add --deputy NAME.")
  static let codePrompt = Message(zh: "请输入您的四位数字码：", en: "Your four-digit code: ")
  static let codeWrong = Message(zh: "数字码不对。", en: "That is not the code.")
  static let passphrasePrompt = Message(zh: "组织者口令：", en: "Organiser's passphrase: ")
  static let passphraseWrong = Message(zh: "口令不对。", en: "That is not the passphrase.")
  static let organiserEntered = Message(
    zh: "已进入组织者方式。输入“换人”回到代表学习。", en: "Organiser's mode. Type “use” to go back to a deputy.")
  static let organiserUnprotected = Message(
    zh: "还没有设组织者口令，任何人都能进来。输入“设置 passphrase”可以设一个。",
    en: "No passphrase is set, so anyone may enter. Type “set passphrase” to set one.")

  static func greeting(_ name: String) -> Message {
    Message(zh: "\(name)，您好。", en: "Hello, \(name).")
  }

  static func deputyAdded(_ name: String, id: String) -> Message {
    Message(
      zh: name == id ? "已登记：\(name)。" : "已登记：\(name)（编号 \(id)）。",
      en: name == id ? "Added: \(name)." : "Added: \(name) (id \(id)).")
  }

  static func deputyUnknown(_ word: String, meant: String?) -> Message {
    Message(
      zh: "名册里没有“\(word)”。" + (meant.map { "是不是“\($0)”？" } ?? "输入“名册”看全部代表。"),
      en: "There is no deputy “\(word)”."
        + (meant.map { " Did you mean “\($0)”?" } ?? " Type “deputy list” for all."))
  }

  static func deputyAmbiguous(_ name: String, ids: [String]) -> Message {
    Message(
      zh: "叫“\(name)”的代表不止一位，请用编号：\(ids.joined(separator: "、"))。",
      en:
        "More than one deputy is called “\(name)”. Please use an id: \(ids.joined(separator: ", "))."
    )
  }

  static func deputyTaken(_ id: String, proposal: String) -> Message {
    Message(
      zh: "编号“\(id)”已经有人用了。请加 --id，例如 --id \(proposal)。",
      en: "The id “\(id)” is taken. Please add --id, for example --id \(proposal).")
  }

  static func deputyRenamed(_ old: String, _ new: String) -> Message {
    Message(
      zh: "编号已由“\(old)”改为“\(new)”，学习记录不变。",
      en: "“\(old)” is now “\(new)”; the records are unchanged.")
  }

  static func deputiesJoined(_ one: String, _ other: String) -> Message {
    Message(
      zh: "已记明“\(one)”和“\(other)”是同一个人。", en: "Recorded: “\(one)” and “\(other)” are one person.")
  }

  static func deputyChanged(_ name: String) -> Message {
    Message(zh: "已保存“\(name)”的修改。", en: "Saved the changes to “\(name)”.")
  }

  static func deputyLeft(_ name: String) -> Message {
    Message(
      zh: "已记明“\(name)”离任，学习记录保留。", en: "Recorded that “\(name)” left office; the records are kept."
    )
  }

  static func deputiesImported(_ added: Int, skipped: Int) -> Message {
    Message(
      zh: "登记了 \(added) 位代表" + (skipped > 0 ? "，另有 \(skipped) 行没有登记，原因见上。" : "。"),
      en: (added == 1 ? "Added 1 deputy" : "Added \(added) deputies")
        + (skipped > 0 ? "; \(counted(skipped, "row")) not added, see above." : "."))
  }
}

extension Message {
  static let firstRun = Message(
    zh: "欢迎使用。第一次使用，请先登记姓名。字太小时，可以同时按 Ctrl 和 + 放大。",
    en:
      "Welcome. As this is the first time, please type your name. If the letters are too small, press Ctrl and +."
  )
  static let leftIdle = Message(
    zh: "好一会儿没有操作，学习记录已保存。", en: "Nobody typed for a while; the records are put away.")
}

extension Message {
  static let nameColumn = Message(zh: "姓名", en: "Name")
  static let idColumn = Message(zh: "编号", en: "Id")
  static let groupColumn = Message(zh: "代表小组", en: "Group")
  static let townshipColumn = Message(zh: "乡镇", en: "Township")
  static let stateColumn = Message(zh: "状态", en: "State")
  static let hasLeft = Message(zh: "已离任", en: "left")
  static let deputyName = Message(zh: "代表姓名", en: "deputy's name")
  static let whatToChange = Message(zh: "要改哪一项，如 --group", en: "field to change, such as --group")
  static let newID = Message(zh: "新编号", en: "new id")
  static let sameDeputyTwice = Message(
    zh: "两个编号是同一位代表，不用合并。", en: "Both ids are the same deputy; there is nothing to join.")
}

extension Message {
  static func rosterLacksNames(_ path: String) -> Message {
    Message(
      zh: "\(path) 的第一行里没有“姓名”这一列，没有登记任何人。",
      en: "The first line of \(path) names no column “name”; nobody was added.")
  }

  static func rosterRowSkipped(_ line: Int, _ why: Message) -> Message {
    Message(zh: "第 \(line) 行没有登记：\(why.chinese)", en: "Line \(line) was not added: \(why.english)")
  }
}
