import Dates
import Records
import Scheduling
import Sessions

/// What the home menu says of a deputy, without reading the journals: kept in the cache between starts.
struct DeskGlance: Hashable {
  /// A session that was left, with questions still open.
  struct Open: Hashable {
    let mode: PracticeMode
    let open: Int
    let total: Int
  }

  /// As the profile has it; `nil` if it says none.
  let name: String?
  let open: Open?
  /// How many questions come up again on each study day, by the number of the day.
  let due: [Int: Int]

  /// Questions due by the end of a day.
  func due(on day: StudyDay) -> Int {
    due.reduce(0) { $0 + ($1.key <= day.date.dayNumber ? $1.value : 0) }
  }
}

extension DeskGlance {
  /// What there is to say of `progress` today.
  @MainActor init(_ progress: Progress, _ program: Program) {
    name = progress.profile.name
    open = progress.openSession.map {
      Open(mode: $0.mode, open: $0.remaining.count, total: $0.questions.count)
    }
    let schedule = program.schedule(for: progress)
    due = program.studyItems(progress).reduce(into: [:]) { due, item in
      if let day = item.dueDay(by: schedule) { due[day.date.dayNumber, default: 0] += 1 }
    }
  }
}

extension DeskGlance {
  /// The form in the cache: a line for each thing.
  var text: String {
    var lines: [String] = []
    if let name { lines.append("name \(name.filter { !$0.isNewline })") }
    if let open { lines.append("open \(open.mode.rawValue) \(open.open) \(open.total)") }
    lines += due.sorted { $0.key < $1.key }.map { "due \($0.key) \($0.value)" }
    return lines.joined(separator: "\n")
  }

  /// Reads that form; what is not understood is left out.
  init(text: String) {
    var (name, open, due): (String?, Open?, [Int: Int]) = (nil, nil, [:])
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 3).map(String.init)
      switch words.first {
      case "name": name = String(line.dropFirst("name ".count))
      case "due" where words.count == 3:
        if let day = Int(words[1]), let count = Int(words[2]) { due[day] = count }
      case "open" where words.count == 4:
        if let left = Int(words[2]), let total = Int(words[3]) {
          open = Open(mode: PracticeMode(rawValue: words[1]), open: left, total: total)
        }
      default: break
      }
    }
    self.init(name: name, open: open, due: due)
  }
}
