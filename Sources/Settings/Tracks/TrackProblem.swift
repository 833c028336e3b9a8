package import Diagnostics
package import Questions
package import Statutes

/// What is wrong with a track beside the banks and laws that there are.
package enum TrackProblem: Hashable, Sendable {
  /// No bank of that id was found. The lesson goes without it.
  case unknownBank(BankID)
  case unknownChapter(String, of: BankID, nearest: String?)
  /// No question of the bank has the tag.
  case unknownTag(String, of: BankID, nearest: String?)
  /// Fewer questions fit than the lesson asks.
  case tooFewQuestions(found: Int, wanted: Int)
  /// The registry does not hold the law.
  case unknownLaw(LawName)
  /// The registry does not hold the version.
  case unknownVersion(LawName)
  /// The law has no such article.
  case absentArticle(LawName, ProvisionPlace)

  /// A bank or law that is not there may simply not be installed; all else is a fault of the track.
  package var severity: Severity {
    switch self {
    case .unknownBank, .unknownLaw, .unknownVersion: .warning
    case .unknownChapter, .unknownTag, .tooFewQuestions, .absentArticle: .error
    }
  }
}
