package import Dates
package import Diagnostics
package import Questions
package import Statutes

/// What is wrong with the content of a bank that can be read. The words for it are the program's.
package enum CheckProblem: Hashable, Sendable {
  /// The cited version has no such article, or no such paragraph of its preamble. `articles` is how many it
  /// has, where the registry knows.
  case articleOutOfRange(LawName, version: CalendarDate, ProvisionPlace, articles: Int?)
  /// A version, named in the header or in a citation, that the registry does not hold. `meant` is the one
  /// that took effect on that day: versions are named by the day of their adoption.
  case unknownVersion(LawName, version: CalendarDate, meant: CalendarDate?)
  /// The header gives no version of a law that is cited, here for the first time of `citations` in all.
  case missingVersion(LawName, citations: Int)
  /// The version on which citations rest no longer applies. `successor` is the version in effect, `nil` if
  /// the law ended. `questions` says how many rest on the header's version; `nil` for a single citation.
  case supersededVersion(
    LawName, version: CalendarDate, successor: CalendarDate?, questions: Int?)
  /// A law or document that is not in the registry; `meant` is a law there with nearly that name.
  case unregisteredSource(String, meant: LawName?)
  /// A question without 依据.
  case noCitation
  /// 有效 ended with this day.
  case expired(CalendarDate)
  /// 易混 names a question that its bank does not have; `now` is the one that had the name before.
  case unknownContrast(QuestionName, now: QuestionName?)
  /// 曾用 names a question of another bank that is still in use.
  case formerNameInUse(QuestionPlace)
  /// The same question as an earlier one.
  case duplicateStem(of: QuestionPlace)
  /// Nearly the same as an earlier question: `percent` of their 5-grams are common, rounded down.
  case nearDuplicateStem(of: QuestionPlace, percent: Int)
  /// Two options say the same.
  case identicalOptions(OptionLetter, OptionLetter)
  /// The option speaks of the order of the options, and 乱序 is not 否.
  case allOfAboveShuffled(OptionLetter)
  /// The text of this right option, and of no wrong one, stands in the stem.
  case giveaway(OptionLetter)
  /// Of `questions` with one right option, it is the longest in `longest`.
  case longestOptionBias(longest: Int, questions: Int)
  /// How often A, B, C and D are right in the questions with four options of which one is.
  case letterBias(counts: [Int], questions: Int)
  /// A word or claim to be avoided, and what to write instead.
  case wording(String, instead: [String])
  case staleFact(StaleFact)
  /// The place of a citation without a version seems to be that of an older version. `now` is the article of
  /// the text in force that reads the same, `nil` if none does.
  case olderVersion(LawName, version: CalendarDate, ProvisionPlace, now: ArticleNumber?)
  /// The same question as an earlier one, or nearly (`percent` below 100), with another answer.
  case differingAnswers(of: QuestionPlace, percent: Int)
}

extension CheckProblem {
  /// The kebab-case name by which the problem is shown, documented and searched for.
  package var code: FindingCode {
    switch self {
    case .articleOutOfRange: .articleOutOfRange
    case .unknownVersion: .unknownVersion
    case .missingVersion: .missingVersion
    case .supersededVersion: .supersededVersion
    case .unregisteredSource: .unregisteredSource
    case .noCitation: .noCitation
    case .expired: .expired
    case .unknownContrast: .unknownContrast
    case .formerNameInUse: .duplicateID
    case .duplicateStem: .duplicateStem
    case .nearDuplicateStem: .nearDuplicateStem
    case .identicalOptions: .identicalOptions
    case .allOfAboveShuffled: .allOfAboveShuffled
    case .giveaway: .giveaway
    case .longestOptionBias: .longestOptionBias
    case .letterBias: .letterBias
    case .wording: .wording
    case .staleFact: .staleFact
    case .olderVersion: .olderVersion
    case .differingAnswers: .differingAnswers
    }
  }

  package var severity: Severity { code.severity }
}
