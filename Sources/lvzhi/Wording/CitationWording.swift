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

  /// All citations of a question, separated as each language does. A law that is cited several times in
  /// a row is named once.
  func message(for citations: [Citation]) -> Message {
    let messages = citations.enumerated().map { index, citation in
      guard index > 0, case .provision(let provision) = citation,
        case .provision(let before) = citations[index - 1],
        law(of: provision) == law(of: before), provision.place != .whole
      else { return message(for: citation) }
      return Message(
        zh: provision.place.spelled, en: String(englishPlace(provision.place).dropFirst(2)))
    }
    return Message(
      zh: messages.map(\.chinese).joined(separator: "；"),
      en: messages.map(\.english).joined(separator: "; "))
  }

  /// The law in the version that is meant.
  private func law(of provision: Provision) -> Provision {
    let version = provision.version ?? header?.laws[provision.law]
    return Provision(law: provision.law, version: version, place: .whole)
  }

  private func message(for provision: Provision) -> Message {
    let version = law(of: provision).version
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
