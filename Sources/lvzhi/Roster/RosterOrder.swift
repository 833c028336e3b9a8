import Diagnostics
import Names
import Records

/// In which order deputies stand on lists and sheets.
enum RosterOrder: String {
  /// As the roster has them.
  case roster
  /// 姓氏笔画
  case strokes

  /// Reads the value of `--order`; the roster's order where there is none.
  init(option: String?) throws {
    guard let typed = option?.narrowed.lowercased() else {
      self = .roster
      return
    }
    switch typed {
    case "roster", "名册": self = .roster
    case "strokes", "笔画", "姓氏笔画": self = .strokes
    default:
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(option ?? ""), of: "--order", expected: .expectedRosterOrder)
      )
    }
  }

  func arranged(_ people: [RosterEntry]) -> [RosterEntry] {
    arranged(people) { $0.profile.name ?? $0.id.text }
  }

  /// `people` are given in the order of the roster.
  func arranged<Person>(_ people: [Person], name: (Person) -> String) -> [Person] {
    switch self {
    case .roster: people
    case .strokes: StrokeOrder.sorted(people, name: name)
    }
  }
}

extension Message {
  static let expectedRosterOrder = Message(
    zh: "roster（名册的先后）或 strokes（姓氏笔画）", en: "roster or strokes")
}
