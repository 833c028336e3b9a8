import BankFile
import Diagnostics
import Questions

/// How good banks are, for a terminal: sentences, and drawings in blocks; sentences alone for a screen reader.
struct BankScreen {
  let report: BankReport
  let language: Language
  /// In columns.
  let width: Int
  /// In sentences, without drawings.
  let isPlain: Bool

  private var plots: BankPlots { BankPlots(report: report, language: language) }

  var lines: [ScreenLine] {
    let balance = report.total.balance
    let tags = plots.tags
    let sections = [
      section(.typesTitle, plots.types),
      section(.difficultiesTitle, report.total.difficulties.isEmpty ? [] : plots.difficulties),
      section(.lettersTitle, balance.ofFour == 0 ? [] : plots.letters),
      section(.multipleLettersTitle, plots.multipleLetters),
      section(.tagsTitle(shown: tags.count, of: report.total.tags.count), tags),
      sentences, section(.lawsTitle, plots.laws), uncovered,
    ]
    return
      ([[.text(text(.bankStatsSummary(banks: report.banks.count, report.total)))]]
      + sections.filter { !$0.isEmpty } + report.banks.map(lines))
      .joined(separator: [.blank]).map(\.self)
  }

  private func text(_ message: Message) -> String { message.text(in: language) }

  private func section(_ title: Message, _ bars: [FigureBar]) -> [ScreenLine] {
    bars.isEmpty ? [] : [.text(text(title))] + rows(bars)
  }

  private func rows(_ bars: [FigureBar]) -> [ScreenLine] {
    BarRows(blocks: ["█", "·"], language: language, width: width, isPlain: isPlain).lines(
      bars.map { BarRows.Row($0.name, [$0.part, $0.whole - $0.part], $0.words) })
  }

  private var sentences: [ScreenLine] {
    let balance = report.total.balance
    return (balance.single > 0 ? [.text(text(.longestRight(balance)))] : [])
      + [.text(text(.contrastFigures(report.contrasts))), .text(text(.lacking(report.total)))]
  }

  private var uncovered: [ScreenLine] {
    let laws = plots.uncovered
    guard !laws.isEmpty else { return [] }
    let colon = language == .chinese ? "：" : ": "
    return [.text(text(.uncoveredTitle))]
      + laws.map { law, articles in
        .item(marker: "-", text: HarmlessText.oneLine(law) + colon + articles)
      }
  }

  /// One bank of several; of a single one the chapters, since all else was said of it.
  private func lines(of bank: BankReport.Bank) -> [ScreenLine] {
    let (header, tally) = (bank.figures.header, bank.figures.tally)
    let colon = language == .chinese ? "：" : ": "
    let title = "\(header.title) \(header.id.text)" + colon + text(.questionCount(tally.questions))
    var lines: [ScreenLine] = [.text(HarmlessText.oneLine(title))]
    if report.banks.count > 1 {
      lines.append(.text("  " + text(.types(tally))))
      if tally.balance.ofFour > 0 { lines.append(.text("  " + text(.letters(tally.balance)))) }
      if tally.balance.single > 0 {
        lines.append(.text("  " + text(.longestRight(tally.balance))))
      }
      if bank.contrasts.sets > 0 {
        lines.append(.text("  " + text(.contrastFigures(bank.contrasts))))
      }
      if !tally.isComplete { lines.append(.text("  " + text(.lacking(tally)))) }
    }
    return lines + rows(plots.chapters(of: bank))
  }
}
