import Records
import Sheets

/// A deputy with all answers, for sheets of any request.
struct TestDeputy {
  let id: DeputyID
  let profile: Profile
  let answers: [CountedAnswer]
  var trainings: [TrainingAttended] = []
}

extension PeriodScoreSheet {
  /// The sheet of deputies whose answers are yet to be counted.
  init(_ request: PeriodSheetRequest, roster: [TestDeputy]) {
    let ledgers = roster.map { deputy in
      SheetDeputy(
        id: deputy.id, profile: deputy.profile,
        tally: PeriodTally(
          AnswerLedger(deputy.answers), trainings: deputy.trainings, for: request))
    }
    self.init(request, roster: ledgers)
  }
}
