package import Papers

/// Who is expected at a training, and what is asked there. It is written when the training is opened, so that later
/// changes of the roster change nothing.
package struct RoomStart: Hashable, Sendable {
  /// Somebody who is expected.
  package struct Seat: Hashable, Sendable {
    package let number: SeatNumber
    /// The id of that time; the uid finds them after they were renamed.
    package let deputy: DeputyID
    package let uid: PersonUID?
    /// Name, group and township as they were then.
    package let name: String
    package let group: String?
    package let township: String?

    package init(
      number: SeatNumber, deputy: DeputyID, uid: PersonUID?, name: String, group: String?,
      township: String?
    ) {
      self.number = number
      self.deputy = deputy
      self.uid = uid
      self.name = name
      self.group = group
      self.township = township
    }
  }

  /// By number; no number stands twice.
  package let seats: [Seat]
  /// The paper whose questions are asked, in the order of its variant; `nil` where nothing is asked.
  package let paper: PaperID?
  package let variant: VariantLetter?
  /// The rules of a contest, kept beside the journal under this name; `nil` where no teams compete.
  package let contest: String?
  /// The names of the teams, from number 1; at most nine.
  package let teams: [String]

  /// A start. Of several seats with one number the first counts.
  package init(
    seats: [Seat], paper: PaperID? = nil, variant: VariantLetter? = nil, contest: String? = nil,
    teams: [String] = []
  ) {
    var known: Set<SeatNumber> = []
    self.seats = seats.filter { known.insert($0.number).inserted }.sorted { $0.number < $1.number }
    self.paper = paper
    self.variant = variant
    self.contest = contest
    self.teams = Array(teams.prefix(9))
  }
}
