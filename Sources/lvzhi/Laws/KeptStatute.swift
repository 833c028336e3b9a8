import Dates
import Diagnostics
import Statutes
import Storage

/// A statute text of the home, with the law and the version of the registry that it is.
struct KeptStatute {
  let name: LawTextName
  let text: StatuteText
  /// `nil` for one that is not in the registry.
  let version: LawVersion?

  /// Whether all of it that can be compared agrees with the registry.
  var isVerified: Bool { version.map { StatuteAgreement(of: text, with: $0).isSound } ?? false }

  /// Whether the wording of that article is known to be another than the registry's.
  func differs(_ article: StatuteArticle) -> Bool {
    version?.digests[article.number].map { $0 != article.digest } ?? false
  }

  /// 《代表法》（2025年3月11日文本）
  var title: Message {
    let law = HarmlessText.oneLine(name.law)
    guard let (year, month, day) = name.adopted?.components else {
      return Message(zh: "《\(law)》", en: "\(law)")
    }
    return Message(
      zh: "《\(law)》（\(year)年\(month)月\(day)日文本）",
      en: "\(law) (text of \(name.adopted?.description ?? ""))")
  }

  /// Whether its wording is that of the registry, in words.
  var standing: Message {
    if isVerified { return .lawVerified }
    return version == nil ? .lawUnverified : .lawDiffers
  }
}
