import Dates
import Diagnostics
import Records

/// A deputy's profile as JSON, with the keys of the journals.
enum ProfileJSON {
  static func value(_ id: DeputyID, _ profile: Profile) -> JSONValue {
    var members = [JSONMember("deputy", .string(id.text))]
    for field in ProfileField.allCases {
      guard let value = profile.fields[field] else { continue }
      members.append(JSONMember(field.rawValue, json(value)))
    }
    return .object(members)
  }

  private static func json(_ value: ProfileValue) -> JSONValue {
    switch value {
    case .text(let text): .string(text)
    case .list(let texts): .strings(texts)
    case .number(let number): .integer(number)
    case .flag(let isSet): .bool(isSet)
    case .date(let date): .string(date.description)
    }
  }
}
