package import Records

/// What the journals of one folder say.
package struct JournalContents: Sendable {
  /// A line that is no event; it stays where it is.
  package struct Damage: Hashable, Sendable {
    package let file: FilePath
    /// Counted from 1.
    package let line: Int
    package let problem: LineProblem
  }

  /// In the order of the files and their lines; the same event may come from two files.
  package private(set) var events: [Event] = []
  package private(set) var damage: [Damage] = []

  mutating func add(_ text: JournalText, from file: FilePath) {
    if events.isEmpty { events = text.events } else { events += text.events }
    damage += Self.damage(in: text, file)
  }

  static func damage(in text: JournalText, _ file: FilePath) -> [Damage] {
    text.faults.map { Damage(file: file, line: $0.line, problem: $0.problem) }
  }
}
