import BankFile
import Questions
import Records
import Scheduling
import Sessions
import Settings
import Storage

extension Program {
  /// The schedule of somebody with that progress: as the preferences ask, and fitted to how this person
  /// forgets.
  func schedule(for progress: Progress) -> StudySchedule {
    StudySchedule(
      policy: SchedulePolicy(desiredRetention: Double(preferences.retention) / 100),
      calibration: progress.calibration)
  }

  /// The banks in the language that is spoken; all of them if there are none in it.
  var banksInOwnLanguage: [BankLibrary.Entry] {
    let prefix = dialogue.language == .chinese ? "zh" : "en"
    let own = library.entries.filter { entry in
      entry.document.header.language.lowercased().hasPrefix(prefix)
    }
    return own.isEmpty ? library.entries : own
  }

  /// Every question that may be served today to somebody with that progress, with what is remembered of it.
  /// Questions declared mastered are left out, and so are those of banks in another language that the
  /// deputy never opened.
  func studyItems(_ progress: Progress) -> [StudyItem] {
    let own = Set(banksInOwnLanguage.map(\.document.header.id))
    let begun = Set(progress.questions.keys.map(\.bank))
    return library.entries.map(\.document)
      .filter { own.contains($0.header.id) || begun.contains($0.header.id) }
      .flatMap { document in
        candidates(in: document).compactMap { candidate in
          item(candidate, progress.questions[candidate.name], in: document)
        }
      }
  }

  /// A question with what is remembered of it; `nil` if it was declared mastered.
  func item(
    _ candidate: Candidate, _ state: QuestionState?, in document: BankDocument
  ) -> StudyItem? {
    guard let state, state.lastRevision != nil else { return StudyItem(candidate, study: nil) }
    let current = document.index(of: candidate.name.id).flatMap { document.question(at: $0) }
      .map { Revision(of: $0) }
    let hasOtherKey = current.map(state.hasOtherKey) ?? false
    if state.isMasteredByHand, !hasOtherKey { return nil }
    return StudyItem(candidate, study: state.study, hasOtherKey: hasOtherKey)
  }

  /// The questions of banks that are linked as easily confused.
  var contrastSets: ContrastSets {
    if let known = knownContrasts { return known }
    let sets = ContrastSets(
      library.entries.map(\.document).flatMap { document in
        (0..<document.count).compactMap { index in
          document.outline(at: index).name.map { ($0, document.contrasts(at: index)) }
        }
      })
    knownContrasts = sets
    return sets
  }
}
