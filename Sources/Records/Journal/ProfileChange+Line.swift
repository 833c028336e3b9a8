import Dates

extension ProfileChange {
  init(from members: inout LineMembers) throws(LineProblem) {
    self.init()
    for field in ProfileField.allCases {
      if members.isNull(field.rawValue) {
        set(field, to: nil)
      } else if let value = try ProfileValue(of: field, in: &members) {
        set(field, to: value)
      }
    }
  }

  func write(to line: inout LineWriter) {
    for field in ProfileField.allCases {
      switch fields[field] {
      case nil: break
      case .some(nil): line.add(field.rawValue, rawJSON: "null")
      case .some(.some(let value)): value.write(under: field.rawValue, to: &line)
      }
    }
  }
}

extension ProfileValue {
  fileprivate init?(of field: ProfileField, in members: inout LineMembers) throws(LineProblem) {
    switch field.kind {
    case .text: self.init(try members.optional(field.rawValue), as: ProfileValue.text)
    case .list: self.init(try members.optional(field.rawValue), as: ProfileValue.list)
    case .number: self.init(try members.optional(field.rawValue), as: ProfileValue.number)
    case .flag: self.init(try members.optional(field.rawValue), as: ProfileValue.flag)
    case .date: self.init(try members.optional(field.rawValue), as: ProfileValue.date)
    }
  }

  private init?<Value>(_ value: Value?, as make: (Value) -> ProfileValue) {
    guard let value else { return nil }
    self = make(value)
  }

  fileprivate func write(under key: String, to line: inout LineWriter) {
    switch self {
    case .text(let text): line.add(key, text)
    case .list(let texts): line.add(key, texts)
    case .number(let number): line.add(key, number)
    case .flag(let flag): line.add(key, flag)
    case .date(let date): line.add(key, date)
    }
  }
}
