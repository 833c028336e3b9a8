import ArgumentParser

/// What can be measured. Each has one contest or more, in an order in which they do not disturb each
/// other.
enum Subject: String, CaseIterable, ExpressibleByArgument {
  case start
  case saving
  case journal
  case parsing
  case replay
  case interchange
  case sheet

  static let names = allCases.map(\.rawValue).joined(separator: ", ")

  func contests(_ setup: Setup) throws -> [Contest] {
    switch self {
    case .start: try StartSubject.contests(setup)
    case .saving: try SavingSubject.contests(setup)
    case .journal: try JournalSubject.contests(setup)
    case .parsing: try ParsingSubject.contests(setup)
    case .replay: try ReplaySubject.contests(setup)
    case .interchange: try ImportSubject.contests(setup)
    case .sheet: try SheetSubject.contests(setup)
    }
  }
}
