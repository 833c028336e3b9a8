package import Dates

/// What a question rests on: a place in a law, or a document named by its title.
package enum Citation: Hashable, Sendable {
  case provision(Provision)
  case document(UnregisteredDocument)
}

/// A place in a law: 代表法 第二十三条第一款第二项.
package struct Provision: Hashable, Sendable {
  package let law: LawName
  /// The day the cited version was adopted, when the citation itself says so; else the bank's header does.
  package let version: CalendarDate?
  package let place: ProvisionPlace

  package init(law: LawName, version: CalendarDate? = nil, place: ProvisionPlace) {
    self.law = law
    self.version = version
    self.place = place
  }
}

/// Where in a law.
package enum ProvisionPlace: Hashable, Sendable {
  /// The law as a whole (only its name is given).
  case whole
  /// 序言, with its paragraph (自然段) if given.
  case preamble(paragraph: Int?)
  /// An article, with paragraph (款) and item (项) if given; an item without a paragraph belongs to an
  /// article that has only one.
  case article(ArticleNumber, paragraph: Int?, item: Int?)
}

/// A document that the registry does not hold (a party document, a local rule), as the author names it.
package struct UnregisteredDocument: Hashable, Sendable {
  /// Without the 《》.
  package let title: String
  /// Everything after the title as the author wrote it: issuer, number, date, place; may be empty.
  package let details: String

  package init(title: String, details: String) {
    self.title = title
    self.details = details
  }
}
