import Dates
import Records

extension ProfileField {
  /// What the field is called.
  var message: Message {
    switch self {
    case .name: Message(zh: "姓名", en: "Name")
    case .group: Message(zh: "代表小组", en: "Group")
    case .township: Message(zh: "乡镇", en: "Township")
    case .county: Message(zh: "县（市、区）", en: "County")
    case .district: Message(zh: "选区", en: "Electoral district")
    case .seat: Message(zh: "座位号", en: "Seat")
    case .pinyin: Message(zh: "拼音", en: "Pinyin")
    case .roles: Message(zh: "职务", en: "Roles")
    case .level: Message(zh: "人大级别", en: "Level")
    case .term: Message(zh: "届次", en: "Term")
    case .firstTerm: Message(zh: "初任代表", en: "First term")
    case .certificate: Message(zh: "代表证号", en: "Certificate")
    case .region: Message(zh: "省份", en: "Province")
    case .extraTime: Message(zh: "延长时间（%）", en: "Extra time (%)")
    case .left: Message(zh: "离任日期", en: "Left on")
    case .leftReason: Message(zh: "离任原因", en: "Reason for leaving")
    case .suspended: Message(zh: "暂停执行代表职务", en: "Suspended")
    }
  }
}

extension ProfileValue {
  /// The value in words, not yet harmless.
  var message: Message {
    switch self {
    case .text(let text): .verbatim(text)
    case .list(let texts):
      Message(zh: texts.joined(separator: "、"), en: texts.joined(separator: ", "))
    case .number(let number): .verbatim(String(number))
    case .flag(let isSet): isSet ? Message(zh: "是", en: "yes") : Message(zh: "否", en: "no")
    case .date(let date): .verbatim(date.description)
    }
  }
}

extension Message {
  static let expectedYesNo = Message(zh: "是 或 否", en: "yes or no")
  static let expectedLevel = Message(
    zh: "乡级、县级、市级、省级 或 全国", en: "township, county, city, province or national")
}

extension Profile {
  /// Whether somebody has left or is suspended, and why; `nil` for who is in office.
  var state: Message? {
    if left != nil {
      guard let value = fields[.leftReason] else { return .hasLeft }
      let reason = ProfileField.leftReason.message(of: value)
      return Message(zh: "已离任（\(reason.chinese)）", en: "left (\(reason.english))")
    }
    return isSuspended ? Message(zh: "暂停执行职务", en: "suspended") : nil
  }
}
