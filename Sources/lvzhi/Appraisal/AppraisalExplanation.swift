import Appraisals
import Console
import Diagnostics
import Settings

/// One appraisal, line by line: what was found, how it is scored, and what it is worth.
@MainActor
struct AppraisalExplanation {
  let report: AppraisalReport
  let dialogue: Dialogue

  func show(_ subject: AppraisedSubject) {
    let appraisal = subject.appraisal
    dialogue.say(
      .explanationHeading(
        HarmlessText.oneLine(subject.name), HarmlessText.oneLine(report.rubric.title), report.year),
      style: .bold)
    let language = dialogue.language
    dialogue.show(
      appraisal.lines.map { line in
        .item(
          marker: HarmlessText.oneLine(line.indicator.title),
          text: HarmlessText.oneLine(Message.explained(line).text(in: language)))
      })
    dialogue.say(
      .explainedSum(
        appraisal.sum, outOf: appraisal.possible,
        band: appraisal.band.map { HarmlessText.oneLine($0.title) },
        isComplete: appraisal.isComplete))
  }
}
