package import Records

/// Reads who came, as one would say it: `除 3 7 外全到`, `全到`, `到 3 7 12-18`, `迟到 5`, `5 迟到`, `请假 4 出差`, `缺席 9`,
/// `早退 6`, `未登记 3`, several of them with commas between.
package struct AttendanceLine {
  private let training: Training
  private let known: Set<Int>

  private static let words: [(word: String, state: AttendanceState)] = [
    ("未登记", .unregistered), ("未到会", .absent), ("没来", .absent), ("缺席", .absent), ("旷会", .absent),
    ("未到", .absent), ("缺", .absent), ("请假", .excused), ("假", .excused), ("迟到", .late),
    ("迟", .late), ("早退", .leftEarly), ("早", .leftEarly), ("到会", .present), ("出席", .present),
    ("来了", .present), ("到", .present), ("未", .unregistered), ("absent", .absent),
    ("excused", .excused), ("late", .late), ("left", .leftEarly), ("present", .present),
    ("unknown", .unregistered),
  ]
  private static let allHere: Set<String> = [
    "全到", "全部到会", "全到了", "都到了", "全部到", "全体到会", "都到", "全到会", "all", "allpresent", "allhere",
  ]

  package init(_ training: Training) {
    self.training = training
    known = Set(training.seats.map(\.number.number))
  }

  /// Whether a line speaks of attendance and of nothing else.
  package static func isMeant(_ text: String) -> Bool {
    let text = RoomText.folded(text).lowercased()
    if text.hasPrefix("除") || text.hasPrefix("all but") || allHere.contains(solid(text)) {
      return true
    }
    let rest = SeatList(text[...]).rest
    return word(at: RoomText.trimmed(rest)) != nil || word(at: text) != nil
  }

  /// The changes that a line means, in its order. Seats alone mean that they came.
  package func read(_ text: String) throws(RoomLineProblem) -> [Attendance] {
    var presences = training.presences
    var changes: [Attendance] = []
    for (index, part) in RoomText.parts(RoomText.folded(text)).enumerated() {
      let change = try clause(part, index + 1, presences)
      for (state, seats) in change.states {
        for seat in seats { presences[seat] = Training.Presence(state: state, reason: nil) }
      }
      changes.append(change)
    }
    guard !changes.isEmpty else { throw .notUnderstood(part: 1) }
    return changes
  }

  private func clause(
    _ part: String, _ number: Int, _ presences: [SeatNumber: Training.Presence]
  ) throws(RoomLineProblem) -> Attendance {
    if Self.allHere.contains(Self.solid(part.lowercased())) { return allBut([], presences) }
    if let missing = try exceptions(part, number) { return allBut(missing, presences) }
    let leading = SeatList(part[...])
    if !leading.seats.isEmpty {
      let tail = RoomText.trimmed(leading.rest)
      let seats = try seats(leading.seats)
      if tail.isEmpty { return Attendance([.present: seats]) }
      guard let (state, rest) = Self.word(at: tail) else { throw .notUnderstood(part: number) }
      return try Self.attendance(state, seats, rest, number)
    }
    guard let (state, rest) = Self.word(at: part) else { throw .notUnderstood(part: number) }
    let list = SeatList(Self.withoutColon(rest))
    guard !list.seats.isEmpty else { throw .notUnderstood(part: number) }
    return try Self.attendance(state, try seats(list.seats), list.rest, number)
  }

  private static func attendance(
    _ state: AttendanceState, _ seats: Set<SeatNumber>, _ rest: Substring, _ number: Int
  ) throws(RoomLineProblem) -> Attendance {
    var reason = RoomText.trimmed(rest.drop { ":：".contains($0) })
    if let first = reason.first, let last = reason.last, "(（".contains(first), ")）".contains(last) {
      reason = RoomText.trimmed(reason.dropFirst().dropLast())
    }
    guard reason.isEmpty || state == .excused else { throw .notUnderstood(part: number) }
    return Attendance([state: seats], reason: reason)
  }

  /// The seats in `除 3 7 外全到`; `nil` if the part says nothing of the kind.
  private func exceptions(_ part: String, _ number: Int) throws(RoomLineProblem) -> Set<SeatNumber>?
  {
    let text = part.lowercased()
    for lead in ["除了", "除", "all but", "all except"] where text.hasPrefix(lead) {
      let list = SeatList(part.dropFirst(lead.count))
      var tail = Self.solid(String(list.rest))
      if lead.hasPrefix("除") {
        for close in ["以外", "之外", "外"] where tail.hasPrefix(close) {
          tail = String(tail.dropFirst(close.count))
          break
        }
      }
      if tail.hasPrefix("、") || tail.hasPrefix("其余") {
        tail = String(tail.drop { "、其余".contains($0) })
      }
      let isComplete = lead.hasPrefix("除") ? Self.allHere.contains(tail) : tail.isEmpty
      guard isComplete, !list.seats.isEmpty else { throw .notUnderstood(part: number) }
      return try seats(list.seats)
    }
    return nil
  }

  /// Everybody came but `missing`. Who is known to be late, to have left or to be excused stays so.
  private func allBut(
    _ missing: Set<SeatNumber>, _ presences: [SeatNumber: Training.Presence]
  ) -> Attendance {
    var states: [AttendanceState: Set<SeatNumber>] = [:]
    for seat in training.seats.map(\.number) {
      switch presences[seat]?.state ?? .unregistered {
      case .late, .leftEarly, .excused: break
      case .unregistered, .present, .absent:
        states[missing.contains(seat) ? .absent : .present, default: []].insert(seat)
      }
    }
    return Attendance(states)
  }

  private func seats(_ numbers: [Int]) throws(RoomLineProblem) -> Set<SeatNumber> {
    let unknown = numbers.filter { !known.contains($0) }
    guard unknown.isEmpty else { throw .noSuchSeats(unknown) }
    return Set(numbers.compactMap { SeatNumber($0) })
  }

  /// The word that a text begins with, and what follows it.
  private static func word(at text: String) -> (AttendanceState, Substring)? {
    let folded = text.lowercased()
    guard let found = words.first(where: { folded.hasPrefix($0.word) }) else { return nil }
    return (found.state, text.dropFirst(found.word.count))
  }

  private static func withoutColon(_ text: Substring) -> Substring {
    text.drop { $0.isWhitespace || $0 == ":" }
  }

  private static func solid(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
