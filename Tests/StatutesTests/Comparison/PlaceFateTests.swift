import Statutes
import Testing

struct PlaceFateTests {
  @Test(arguments: [
    ("1", "= 1"), ("3", "= 3"), ("12", "= 12"), ("12.1", "= 12.1"),
    // Renumbered as a whole, also past others.
    ("7", "> 9"), ("11", "> 4"), ("11.1", "> 4.1"),
    // One number word was changed.
    ("2", "! 2"), ("2.1", "! 2"),
    // Another paragraph was changed, another was put in before.
    ("4.1", "> 5.2"), ("4.2", "! 5.3"), ("4", "! 5"),
    // Items in another order, one of them changed.
    ("5.1.1", "> 6.1.2"), ("5.1.2", "> 6.1.1"), ("5.1.3", "! 6.1.3"), ("5.1.4", "> 6.1.4"),
    ("5..4", "> 6.1.4"), ("5.1", "! 6.1"), ("5.2", "> 6.2"), ("5", "! 6"),
    // Split and merged.
    ("6.1", "> 7"), ("6.2", "> 8"), ("6", "! 8"), ("8", "> 10.1"), ("9", "> 10.2"),
    // Dropped, never there, not compared.
    ("10", "! -"), ("13", "! -"), ("4.5", "! 5"), ("5.1.9", "! 6"), ("序言", "! 序言"),
  ]) func `引用的去向`(_ place: String, _ expected: String) throws {
    let citations = CitationParser.parse("办法 " + place).citations
    guard case .provision(let provision)? = citations.first?.citation else {
      Issue.record("\(place) is no place")
      return
    }
    let fate =
      switch InventedLaw.comparison.fate(of: provision.place) {
      case .kept: "= \(provision.place.short)"
      case .renumbered(let now): "> \(now.short)"
      case .touched(_, let now): "! \(now?.short ?? "-")"
      }
    #expect(fate == expected)
  }

  @Test func `说明改了什么`() throws {
    let place = ProvisionPlace.article(ArticleNumber(5), paragraph: 1, item: 3)
    guard case .touched(.reworded(let changes), _) = InventedLaw.comparison.fate(of: place) else {
      Issue.record("not reworded")
      return
    }
    #expect(changes.map(\.difference.marked) == ["每[-月-]{+季度+}清点一次图书；"])
  }
}
