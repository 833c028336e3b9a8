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

  /// Somebody by name, and by id where that differs.
  static func deputy(_ name: String, id: String) -> Message {
    name == id
      ? .verbatim(name) : Message(zh: "\(name)（编号 \(id)）", en: "\(name) (id \(id))")
  }

  static func deputyAdded(_ deputy: Message) -> Message {
    Message(zh: "已登记：\(deputy.chinese)。", en: "Added: \(deputy.english).")
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

  /// A newcomer has the name of somebody on the list.
  static func nameOnList(_ name: String) -> Message {
    Message(
      zh: "名单里已经有“\(name)”。是您本人，请输入 0 返回，从名单里选；是同名的另一位，请在姓名后加上村名，如“\(name)（东村）”。",
      en:
        "“\(name)” is on the list already. If that is you, type 0 and pick it there; if not, add your village, as in “\(name) (East Village)”."
    )
  }

  static func idTaken(_ id: String) -> Message {
    Message(zh: "编号“\(id)”已经有人用了。", en: "The id “\(id)” is taken.")
  }

  static func idIsName(_ id: String, of other: String) -> Message {
    Message(
      zh: "“\(id)”是另一位代表（编号 \(other)）的姓名，不能再作编号。",
      en: "“\(id)” is the name of another deputy (id \(other)) and cannot be an id.")
  }

  static func addWithID(_ proposal: String) -> Message {
    Message(
      zh: "请加 --id，例如 --id \(proposal)。", en: " Please add --id, for example --id \(proposal).")
  }

  static func chooseID(_ proposal: String) -> Message {
    Message(
      zh: "请换一个编号，例如 \(proposal)。", en: " Please choose another id, for example \(proposal).")
  }

  static func deputyRenamed(_ old: String, _ deputy: Message) -> Message {
    Message(
      zh: "编号已改，学习记录不变：\(deputy.chinese)，原编号“\(old)”。",
      en: "Changed the id; the records are kept: \(deputy.english), id “\(old)” before.")
  }

  static func deputiesJoined(_ one: Message, _ other: Message) -> Message {
    Message(
      zh: "已记明是同一个人：\(one.chinese)、\(other.chinese)。",
      en: "Recorded as one person: \(one.english), \(other.english).")
  }

  static func deputyChanged(_ deputy: Message) -> Message {
    Message(zh: "已保存修改：\(deputy.chinese)。", en: "Saved the changes: \(deputy.english).")
  }

  static func deputyLeft(_ deputy: Message) -> Message {
    Message(
      zh: "已记明离任：\(deputy.chinese)，学习记录保留。",
      en: "Recorded as having left office: \(deputy.english); the records are kept.")
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
