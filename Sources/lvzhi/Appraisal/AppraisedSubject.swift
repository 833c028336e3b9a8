import Appraisals
import Records
import Sheets

/// A deputy or a unit with its appraisal.
struct AppraisedSubject {
  /// The id of a deputy, or the name of a unit.
  let key: String
  let name: String
  /// `nil` for a unit.
  let person: SheetPerson?
  let appraisal: Appraisal
  /// How many deputies a unit has; 1 for a deputy.
  let members: Int
}
