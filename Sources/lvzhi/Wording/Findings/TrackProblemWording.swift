import Diagnostics
import Settings
import Statutes

extension TrackProblem {
  /// What is wrong with a track and what to do.
  var message: Message {
    switch self {
    case .unknownBank(let bank):
      Message(
        zh: "没有找到题库 \(bank)，用到它的课出不了它的题。", en: "There is no bank \(bank); lessons go without it."
      )
    case .unknownChapter(let title, let bank, let nearest):
      Message(zh: "题库 \(bank) 没有“\(title)”这一章。", en: "The bank \(bank) has no chapter “\(title)”.")
        + Self.meant(nearest)
    case .unknownTag(let tag, let bank, let nearest):
      Message(zh: "题库 \(bank) 没有带“\(tag)”标签的题。", en: "No question of \(bank) has the tag “\(tag)”.")
        + Self.meant(nearest)
    case .tooFewQuestions(let found, let wanted):
      Message(
        zh: "要出 \(wanted) 题，符合条件的只有 \(found) 题。",
        en: "\(counted(wanted, "question")) are asked for, \(found) fit.")
    case .unknownLaw(let law):
      Message(
        zh: "法律登记表里没有“\(law)”，没有核对。", en: "The registry does not hold “\(law)”; not checked.")
    case .unknownVersion(let law):
      Message(
        zh: "法律登记表里没有“\(law)”的这个文本，没有核对。",
        en: "The registry does not hold this version of “\(law)”; not checked.")
    case .absentArticle(let law, let place):
      Message(zh: "《\(law)》没有\(place.spelled)。", en: "\(law) has no \(place.spelled).")
    }
  }

  /// The name in JSON.
  var code: String {
    switch self {
    case .unknownBank: "unknown-bank"
    case .unknownChapter: "unknown-chapter"
    case .unknownTag: "unknown-tag"
    case .tooFewQuestions: "too-few-questions"
    case .unknownLaw: "unregistered-source"
    case .unknownVersion: "unknown-version"
    case .absentArticle: "article-out-of-range"
    }
  }

  private static func meant(_ nearest: String?) -> Message {
    nearest.map { Message(zh: "是不是“\($0)”？", en: " Did you mean “\($0)”?") } ?? .verbatim("")
  }
}
