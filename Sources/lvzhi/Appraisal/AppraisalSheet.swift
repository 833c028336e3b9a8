import Appraisals
import Console
import Diagnostics
import Questions
import Settings
import Sheets

/// An appraisal as a sheet to hand in.
@MainActor
struct AppraisalSheet {
  let report: AppraisalReport
  let grouping: SheetGrouping?
  let dialogue: Dialogue
  let program: Program

  private var language: Language { dialogue.language }
  private var rubric: Rubric { report.rubric }

  var output: SheetOutput {
    let title = Message.appraisalTitle(HarmlessText.oneLine(rubric.title), report.year)
    let notes = [Message.appraisalNote(full: rubric.full)]
    return SheetOutput(
      heading: title, notes: notes, shown: { [table(isWhole: false)] },
      whole: { table(isWhole: true) }, json: { AppraisalJSON.value(report) },
      document: {
        SheetDocument(
          title: word(title), language: language == .chinese ? .chinese : .english,
          generated: program.now,
          blocks: [.table(table(isWhole: true))] + notes.map { .note(word($0)) },
          signatures: [Message.madeBy, .checkedBy, .dateLine].map(word),
          pageWords: language == .chinese ? ["第 ", " 页，共 ", " 页"] : ["Page ", " of ", ""])
      },
      nothing: report.subjects.isEmpty ? .noDeputies : nil, byteOrderMark: true, dialogue: dialogue)
  }

  // MARK: Table

  /// Without the columns of the indicators where it has to fit a terminal.
  private func table(isWhole: Bool) -> SheetTable {
    let indicators = isWhole ? rubric.indicators : []
    let columns =
      [SheetColumn(subjectColumn, in: language)]
      + (isPersonal ? [SheetColumn(.groupColumn, in: language)] : [])
      + (isPersonal ? [] : [SheetColumn(.deputiesColumn, in: language, .integer)])
      + indicators.map { SheetColumn(HarmlessText.oneLine($0.title), .points) }
      + [
        SheetColumn(.sumColumn, in: language, .points),
        SheetColumn(.possibleColumn, in: language, .points), SheetColumn(.bandColumn, in: language),
        SheetColumn(.gapsColumn, in: language),
      ]
    return SheetTable(columns: columns, rows: rows(indicators, columns.count))
  }

  private func rows(_ indicators: [Rubric.Indicator], _ columns: Int) -> [SheetRow] {
    guard let grouping, isPersonal else {
      return report.subjects.map { row($0, isWhole: !indicators.isEmpty) }
    }
    let people = report.subjects.compactMap { subject in subject.person.map { ($0, subject) } }
    return grouping.parts(people) { $0.0 }.flatMap { name, members -> [SheetRow] in
      let heading = name.map { HarmlessText.oneLine($0) } ?? word(.ungrouped)
      let blank = [SheetCell](repeating: .empty, count: columns - 1)
      return [SheetRow([.text(heading)] + blank, .header)]
        + members.map { row($0.1, isWhole: !indicators.isEmpty) }
        + [meanRow(members.map(\.1), indicators)]
    }
  }

  private func row(_ subject: AppraisedSubject, isWhole: Bool) -> SheetRow {
    let appraisal = subject.appraisal
    return SheetRow(
      opening(subject)
        + (isWhole ? appraisal.lines.map { $0.points.map { .points($0) } ?? .empty } : [])
        + [
          .points(appraisal.sum), .points(appraisal.possible),
          SheetCell(text: band(appraisal)), SheetCell(text: gaps(appraisal, isWhole: isWhole)),
        ])
  }

  private func opening(_ subject: AppraisedSubject) -> [SheetCell] {
    let name = SheetCell.text(HarmlessText.oneLine(subject.name))
    guard let person = subject.person else { return [name, .integer(subject.members)] }
    return [name, SheetCell(text: person.group.map { HarmlessText.oneLine($0) })]
  }

  /// The means of a group, each of those of whom it is known.
  private func meanRow(
    _ subjects: [AppraisedSubject], _ indicators: [Rubric.Indicator]
  ) -> SheetRow {
    func mean(_ points: [Points]) -> SheetCell {
      guard !points.isEmpty else { return .empty }
      let sum = points.reduce(0) { $0 + $1.hundredths }
      return .points(Points(hundredths: (sum * 2 + points.count) / (points.count * 2)))
    }
    let appraisals = subjects.map(\.appraisal)
    return SheetRow(
      [.text(word(.meanRow)), .empty]
        + indicators.indices.map { index in mean(appraisals.compactMap { $0.lines[index].points }) }
        + [mean(appraisals.map(\.sum)), mean(appraisals.map(\.possible)), .empty, .empty], .subtotal
    )
  }

  // MARK: Words

  private var isPersonal: Bool { rubric.subject == .deputy }

  private var subjectColumn: Message {
    switch rubric.subject {
    case .deputy: .nameColumn
    case .group: .groupColumn
    case .township: .townshipColumn
    case .county: .countyColumn
    }
  }

  private func band(_ appraisal: Appraisal) -> String? {
    appraisal.band.map { band in
      let title = HarmlessText.oneLine(band.title)
      return appraisal.isComplete ? title : word(.provisional(title))
    }
  }

  private func gaps(_ appraisal: Appraisal, isWhole: Bool) -> String? {
    let titles = appraisal.gaps.map { HarmlessText.oneLine($0.indicator.title) }
    guard !titles.isEmpty else { return nil }
    return word(isWhole ? .appraisalGaps(titles) : .appraisalGaps(titles.count))
  }

  private func word(_ message: Message) -> String { message.text(in: language) }
}
