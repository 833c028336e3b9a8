import Questions
package import Records

/// In which order new questions are met.
package enum NewQuestionOrder {
  /// At most so many banks are begun side by side.
  private static let banksAtOnce = 3

  /// `items`, which stand in the order of the banks, with the banks taking turns: first those begun, the
  /// one with the latest answer first, and beside them others until three are under way; the rest follow
  /// bank by bank. Within a bank the order stays. O(n · banks).
  package static func ordered(_ items: [StudyItem], _ progress: Progress) -> [StudyItem] {
    var latest: [BankID: Int] = [:]
    for (place, answer) in progress.answers.enumerated() { latest[answer.bank] = place }
    var order: [BankID] = []
    for item in items where !order.contains(item.name.bank) { order.append(item.name.bank) }
    let byBank = Dictionary(grouping: items, by: \.name.bank)
    let open = order.filter { byBank[$0]?.contains(where: \.isNew) == true }
    let begun = open.filter { latest[$0] != nil }
      .sorted { latest[$0, default: -1] > latest[$1, default: -1] }
    let first = (begun + open.filter { latest[$0] == nil }).prefix(banksAtOnce)
    let turns = first.map { (byBank[$0] ?? [])[...] }
    return taking(turns) + order.filter { !first.contains($0) }.flatMap { byBank[$0] ?? [] }
  }

  private static func taking(_ queues: [ArraySlice<StudyItem>]) -> [StudyItem] {
    var (queues, result): ([ArraySlice<StudyItem>], [StudyItem]) = (queues, [])
    while queues.contains(where: { !$0.isEmpty }) {
      for index in queues.indices {
        // What was met already takes no turn.
        result += queues[index].prefix { !$0.isNew }
        queues[index] = queues[index].drop { !$0.isNew }
        if let next = queues[index].popFirst() { result.append(next) }
      }
    }
    return result
  }
}
