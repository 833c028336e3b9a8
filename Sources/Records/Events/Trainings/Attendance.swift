/// Whether somebody came to a training. The raw value is the key in journals and JSON.
package enum AttendanceState: String, CaseIterable, Sendable, Hashable {
  /// 未登记, as everybody is at first.
  case unregistered
  /// 到会
  case present
  /// 迟到
  case late
  /// 早退
  case leftEarly
  /// 请假
  case excused
  /// 缺席
  case absent

  /// Whether they were there: 实到 counts them.
  package var isAttending: Bool {
    switch self {
    case .present, .late, .leftEarly: true
    case .unregistered, .excused, .absent: false
    }
  }
}

/// What was found out about the attendance of some people at a time.
package struct Attendance: Hashable, Sendable {
  /// Seats by what is true of them; no seat stands twice.
  package let states: [AttendanceState: Set<SeatNumber>]
  /// Why, of those who are excused; not empty.
  package let reason: String?

  /// - Precondition: no seat is in two states.
  package init(_ states: [AttendanceState: Set<SeatNumber>], reason: String? = nil) {
    let all = states.values.reduce(into: Set()) { $0.formUnion($1) }
    precondition(all.count == states.values.reduce(0) { $0 + $1.count }, "one state for a seat")
    self.states = states.filter { !$0.value.isEmpty }
    self.reason = reason.flatMap { $0.isEmpty ? nil : $0 }
  }
}
