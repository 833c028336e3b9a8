import BankFile
import Dates
import Pages
import Questions

/// How good banks are, as a page: the same as on the screen, with plots.
struct BankPage {
  let report: BankReport
  let language: Language
  let day: CalendarDate

  private var plots: BankPlots { BankPlots(report: report, language: language) }

  var page: Page {
    let title = text(.bankStatsTitle)
    let balance = report.total.balance
    let tags = plots.tags
    let head = [
      HTMLNode(.h1, title), HTMLNode(.p, look: .subtitle, day.description),
      HTMLNode(.p, text(.bankStatsSummary(banks: report.banks.count, report.total))),
    ]
    let sections = [
      section(.typesTitle, bars(plots.types)),
      section(.difficultiesTitle, columns(plots.difficulties, .difficultiesTitle)),
      section(.lettersTitle, balance.ofFour == 0 ? [] : columns(plots.letters, .lettersTitle)),
      section(.multipleLettersTitle, bars(plots.multipleLetters)),
      section(.tagsTitle(shown: tags.count, of: report.total.tags.count), bars(tags)),
      sentences, section(.lawsTitle, bars(plots.laws)), uncovered, banks,
    ]
    return Page(
      title: title, language: language == .chinese ? "zh-Hans" : "en", size: .smallFour,
      body: head + sections.flatMap(\.self))
  }

  private func text(_ message: Message) -> String { message.text(in: language) }

  private func section(_ title: Message, _ nodes: [HTMLNode]) -> [HTMLNode] {
    nodes.isEmpty ? [] : [HTMLNode(.section, look: .keep, [HTMLNode(.h2, text(title))] + nodes)]
  }

  private func bars(_ bars: [FigureBar]) -> [HTMLNode] {
    bars.isEmpty ? [] : [BarPlot(bars.map { bar($0) }).node]
  }

  private func bar(_ bar: FigureBar) -> BarPlot.Bar {
    BarPlot.Bar(bar.name, parts: [bar.part, 0, 0, 0, bar.whole - bar.part], words: bar.words)
  }

  private func columns(_ bars: [FigureBar], _ title: Message) -> [HTMLNode] {
    guard bars.contains(where: { $0.part > 0 }) else { return [] }
    let columns = bars.map { ColumnPlot.Column($0.name, $0.part, words: $0.words) }
    let colon = language == .chinese ? "：" : ": "
    let words = bars.map { $0.name + colon + $0.words }
      .joined(separator: language == .chinese ? "；" : "; ")
    return [
      HTMLNode(.figure, [ColumnPlot(columns, saying: text(title)).node]), HTMLNode(.p, words),
    ]
  }

  private var sentences: [HTMLNode] {
    let balance = report.total.balance
    let messages: [Message] =
      (balance.single > 0 ? [.longestRight(balance)] : [])
      + [.contrastFigures(report.contrasts), .lacking(report.total)]
    return messages.map { HTMLNode(.p, text($0)) }
  }

  private var uncovered: [HTMLNode] {
    let items = plots.uncovered.map { law, articles in
      HTMLNode(.li, [HTMLNode(.strong, law), .text(" " + articles)])
    }
    return items.isEmpty ? [] : [HTMLNode(.h2, text(.uncoveredTitle)), HTMLNode(.ul, items)]
  }

  private var banks: [HTMLNode] {
    [HTMLNode(.h2, text(.chaptersTitle))]
      + report.banks.flatMap { bank -> [HTMLNode] in
        let tally = bank.figures.tally
        let messages: [Message] =
          [.types(tally)]
          + (tally.balance.ofFour > 0 ? [.letters(tally.balance)] : [])
          + (tally.balance.single > 0 ? [.longestRight(tally.balance)] : [])
          + [.contrastFigures(bank.contrasts)] + (tally.isComplete ? [] : [.lacking(tally)])
        return [
          HTMLNode(.h3, "\(bank.figures.header.title) · \(text(.questionCount(tally.questions)))")
        ] + messages.map { HTMLNode(.p, look: .small, text($0)) }
          + bars(plots.chapters(of: bank))
      }
  }
}
