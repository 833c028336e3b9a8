import BankFile
import Questions
import Statutes

/// The bars of a report on banks.
struct BankPlots {
  /// Tags that are shown.
  static let tags = 20

  let report: BankReport
  let language: Language

  private func text(_ message: Message) -> String { message.text(in: language) }

  /// Types of question, those that there are none of left out.
  var types: [FigureBar] {
    let total = report.total
    return FigureBar.scaled(
      QuestionType.allCases.compactMap { type in
        total.types[type].map { count in
          (text(type.message), count, text(.questions(count, of: total.questions)))
        }
      })
  }

  var difficulties: [FigureBar] {
    let total = report.total
    let levels = Difficulty.all.map { level in
      (name: String(level.level), value: total.difficulties[level] ?? 0)
    }
    return FigureBar.scaled(
      levels.map { ($0.name, $0.value, text(.questions($0.value, of: total.questions))) })
  }

  /// At which letter the right option stands, of single-choice questions with four.
  var letters: [FigureBar] {
    let balance = report.total.balance
    return FigureBar.scaled(
      balance.ofFourAt.enumerated().map { index, right in
        (Self.letter(index), right, text(.questions(right, of: balance.ofFour)))
      })
  }

  /// How often what stands at a letter is right in multiple choice.
  var multipleLetters: [FigureBar] {
    report.total.balance.multipleAt.enumerated().map { index, letter in
      FigureBar(
        name: Self.letter(index), part: letter.right, whole: letter.options,
        words: text(.rightOf(letter.right, letter.options)))
    }
  }

  /// The most used tags.
  var tags: [FigureBar] {
    FigureBar.scaled(
      report.total.commonestTags.prefix(Self.tags).map { tag, count in
        (tag, count, text(.questionCount(count)))
      })
  }

  func chapters(of bank: BankReport.Bank) -> [FigureBar] {
    FigureBar.scaled(
      bank.figures.chapters.map { chapter in
        let count = chapter.tally.questions
        return (chapter.title ?? "—", count, text(.questionCount(count)))
      })
  }

  /// How many articles of each law have a question; laws of which not all articles are known left out.
  var laws: [FigureBar] {
    report.laws.compactMap { law in
      guard let articles = law.articles else { return nil }
      return FigureBar(
        name: report.name(of: law), part: law.covered, whole: articles.count,
        words: text(.articlesCovered(law.covered, of: articles.count)))
    }
  }

  /// The articles without a question, for each law that has such.
  var uncovered: [(law: String, articles: String)] {
    report.laws.compactMap { law in
      guard let articles = law.uncovered, !articles.isEmpty else { return nil }
      return (report.name(of: law), ArticleRuns(articles: articles).text(in: language))
    }
  }

  static func letter(_ index: Int) -> String {
    OptionLetter(index: index)?.description ?? ""
  }
}
