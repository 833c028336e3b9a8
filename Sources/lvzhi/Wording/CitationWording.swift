import Dates
import Questions
import Statutes

/// Puts a citation in full words: law, version, article, paragraph, item.
struct CitationWording {
  /// The header of the bank that cites, which says which version is meant.
  let header: BankHeader?

  /// 《代表法》（2025年3月11日文本）第二十五条第三款 · 代表法 (text of 2025-03-11), article 25, paragraph 3.
  func message(for citation: Citation) -> Message {
    switch citation {
    case .provision(let provision): message(for: provision)
    case .document(let document):
      Message(
        zh: "《\(document.title)》\(document.details)（未核对）",
        en: "《\(document.title)》 \(document.details) (not checked)")
    }
  }

  /// All citations of a question, separated as each language does.
  func message(for citations: [Citation]) -> Message {
    let messages = citations.map(message(for:))
    return Message(
      zh: messages.map(\.chinese).joined(separator: "；"),
      en: messages.map(\.english).joined(separator: "; "))
  }

  private func message(for provision: Provision) -> Message {
    let version = provision.version ?? header?.laws[provision.law]
    return Message(
      zh: "《\(provision.law)》\(chineseVersion(version))\(provision.place.spelled)",
      en:
        "\(provision.law)\(version.map { " (text of \($0))" } ?? "")\(englishPlace(provision.place))"
    )
  }

  private func chineseVersion(_ version: CalendarDate?) -> String {
    guard let (year, month, day) = version?.components else { return "" }
    return "（\(year)年\(month)月\(day)日文本）"
  }

  private func englishPlace(_ place: ProvisionPlace) -> String {
    switch place {
    case .whole: ""
    case .preamble(let paragraph):
      ", preamble" + (paragraph.map { ", paragraph \($0)" } ?? "")
    case .article(let article, let paragraph, let item):
      ", article \(article)" + (paragraph.map { ", paragraph \($0)" } ?? "")
        + (item.map { ", item \($0)" } ?? "")
    }
  }
}
