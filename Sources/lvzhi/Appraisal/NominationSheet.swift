import Appraisals
import Console
import Diagnostics
import Settings
import Sheets

/// 评先建议名单（供研究）: who stands first, for those who decide.
@MainActor
struct NominationSheet {
  let report: AppraisalReport
  let count: Int
  let dialogue: Dialogue
  let program: Program

  var output: SheetOutput {
    let language = dialogue.language
    let nomination = Nomination(
      report.subjects.map { ($0, $0.appraisal) }, count: count)
    let title = Message.nominationTitle(HarmlessText.oneLine(report.rubric.title), report.year)
    let table = self.table(nomination)
    let note = Message.nominationNote(
      wanted: count, named: nomination.places.count, incomplete: nomination.incomplete)
    return SheetOutput(
      heading: title, notes: [note], shown: { [table] }, whole: { table },
      json: { AppraisalJSON.value(nomination, report) },
      document: {
        SheetDocument(
          title: title.text(in: language),
          language: language == .chinese ? .chinese : .english, generated: program.now,
          blocks: [.table(table), .note(note.text(in: language))],
          signatures: [Message.madeBy, .checkedBy, .dateLine].map { $0.text(in: language) },
          pageWords: language == .chinese ? ["第 ", " 页，共 ", " 页"] : ["Page ", " of ", ""])
      },
      nothing: nomination.places.isEmpty ? note : nil, byteOrderMark: true, dialogue: dialogue)
  }

  private func table(_ nomination: Nomination<AppraisedSubject>) -> SheetTable {
    let language = dialogue.language
    return SheetTable(
      columns: [
        SheetColumn(.rankColumn, in: language, .integer), SheetColumn(.nameColumn, in: language),
        SheetColumn(.groupColumn, in: language), SheetColumn(.townshipColumn, in: language),
        SheetColumn(.sumColumn, in: language, .points), SheetColumn(.bandColumn, in: language),
      ],
      rows: nomination.places.map { place in
        let subject = place.subject
        return SheetRow([
          .integer(place.rank), .text(HarmlessText.oneLine(subject.name)),
          SheetCell(text: subject.person?.group.map { HarmlessText.oneLine($0) }),
          SheetCell(text: subject.person?.township.map { HarmlessText.oneLine($0) }),
          .points(place.sum),
          SheetCell(text: subject.appraisal.band.map { HarmlessText.oneLine($0.title) }),
        ])
      })
  }
}
