extension RoomStart {
  /// The seats stand as lists of the same length; a missing uid, group or township is an empty text.
  init(from members: inout LineMembers) throws(LineProblem) {
    let numbers: [SeatNumber] = try members.required("seats")
    let deputies: [DeputyID] = try members.required("deputies")
    let lists = try ["uids", "names", "groups", "townships"].map { key throws(LineProblem) in
      let texts: [String] = try members.required(key)
      guard texts.count == numbers.count else { throw .badValue(key: key) }
      return texts
    }
    guard deputies.count == numbers.count else { throw .badValue(key: "deputies") }
    var seats: [Seat] = []
    for (index, number) in numbers.enumerated() {
      let uid = lists[0][index].isEmpty ? nil : PersonUID(lists[0][index])
      if uid == nil, !lists[0][index].isEmpty { throw .badValue(key: "uids") }
      let units = lists[2...].map { $0[index].isEmpty ? nil : $0[index] }
      seats.append(
        Seat(
          number: number, deputy: deputies[index], uid: uid, name: lists[1][index],
          group: units[0], township: units[1]))
    }
    guard Set(numbers).count == numbers.count, numbers == numbers.sorted() else {
      throw .badValue(key: "seats")
    }
    self.init(
      seats: seats, paper: try members.optional("paper"),
      variant: try members.optional("variant"), contest: try members.optional("contest"),
      teams: try members.optional("teams") ?? [])
  }

  func write(to line: inout LineWriter) {
    line.add("seats", seats.map(\.number))
    line.add("deputies", seats.map(\.deputy))
    line.add("uids", seats.map { $0.uid?.description ?? "" })
    line.add("names", seats.map(\.name))
    line.add("groups", seats.map { $0.group ?? "" })
    line.add("townships", seats.map { $0.township ?? "" })
    line.add("paper", paper)
    line.add("variant", variant)
    line.add("contest", contest)
    line.add("teams", teams.isEmpty ? nil : teams)
  }
}
