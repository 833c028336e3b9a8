import Questions
import Statutes

/// Whether one question of a paper tells the answer of another.
///
/// That is so for two that are linked as easily confused, and for two on the same article of which one has
/// the right answer of the other in its wording, or the same right answer. It would rather miss a pair than
/// find one that is none: answers of one character count for nothing.
struct GiveAway: Hashable, Sendable {
  private let name: QuestionName
  private let contrasts: Set<QuestionName>
  /// The articles it rests on.
  private let articles: Set<String>
  /// What everybody reads: the stem.
  private let shown: String
  /// The right answers, as they would stand in a text.
  private let answers: Set<String>

  init(_ question: Question) {
    name = question.name
    contrasts = Set(question.fields.contrasts)
    articles = Set(question.fields.citations.compactMap(Self.article))
    shown = Self.plain(question.stem)
    answers = Set(Self.answers(to: question).map(Self.plain).filter { $0.count > 1 })
  }

  func tells(about other: GiveAway) -> Bool {
    if contrasts.contains(other.name) || other.contrasts.contains(name) { return true }
    guard !articles.isDisjoint(with: other.articles) else { return false }
    if !answers.isDisjoint(with: other.answers) { return true }
    return other.answers.contains { shown.contains($0) }
      || answers.contains { other.shown.contains($0) }
  }

  private static func article(_ citation: Citation) -> String? {
    guard case .provision(let provision) = citation,
      case .article(let article, _, _) = provision.place
    else { return nil }
    return "\(provision.law) \(article)"
  }

  private static func answers(to question: Question) -> [String] {
    switch question.body {
    case .single(let choices, _), .multiple(let choices):
      choices.filter(\.isRight).map(\.text)
    case .blanks(let fillIn): fillIn.blanks.map { $0.alternatives[0] }
    case .trueFalse, .ordering, .matching, .short: []
    }
  }

  /// Letters and digits alone.
  private static func plain(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }
}
