import TestSupport
import Testing

/// A roster read in, each time in a new home: who is there is whole, and reading it in again brings the rest.
struct RosterVictim: KillVictim {
  private static let names = (1...8).map { "代表\($0)" }
  private(set) var place: Workplace

  init() throws {
    place = try Workplace(banks: "digits")
  }

  mutating func next(using random: inout SeededGenerator) throws -> Workplace.Doing {
    place = try Workplace(banks: "digits")
    try place.folder.write(
      "姓名,代表小组\n" + Self.names.map { "\($0),一\n" }.joined(), to: "roster.csv")
    return Workplace.Doing(
      words: ["deputy", "import", place.folder.path("roster.csv")], input: "")
  }

  mutating func check(_ output: String, _ comment: Comment) throws -> Int {
    let isConfirmed = output.contains("已登记 8 位")
    let before = try names()
    #expect(isConfirmed ? before == Self.names : Set(before).isSubset(of: Self.names), comment)
    let again = try place.run("deputy", "import", "roster.csv")
    #expect(again.status == 0, comment)
    #expect(try names() == Self.names, comment)
    return isConfirmed ? Self.names.count : 0
  }

  private func names() throws -> [String] {
    let list = try place.run("deputy", "list", "--json").list()
    return list.map { $0["name"] as? String ?? "" }.sorted()
  }
}
