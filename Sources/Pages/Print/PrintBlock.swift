/// A piece of printed matter, described by what it is, so that HTML and other forms can be made of it alike.
package indirect enum PrintBlock: Hashable, Sendable {
  /// The title, in the middle.
  case title(String)
  /// A name that is read from afar, such as on a card on a table.
  case banner(String)
  /// A line below the title, in the middle.
  case subtitle([PrintRun])
  /// The heading of a part.
  case heading(String)
  /// The heading of a piece within a part.
  case subheading(String)
  case paragraph([PrintRun])
  /// In smaller type: sources, remarks.
  case small([PrintRun])
  /// Markdown as banks use it, with something before its first words and behind its last ones. Its line
  /// breaks stay.
  case prose(String, before: [PrintRun] = [], after: [PrintRun] = [])
  /// Lettered options, so many in a row.
  case options([PrintOption], columns: Int)
  case table(PrintTable)
  /// Lines to write on.
  case lines(Int)
  /// Is not cut across pages as long as it fits on one.
  case together([PrintBlock])
  /// The same with a line around it, such as a card to be cut out.
  case card([PrintBlock])
  /// A text that questions share, set off.
  case shared([PrintBlock])
  /// What follows begins a new page.
  case newPage
}

/// One option with its letter.
package struct PrintOption: Hashable, Sendable {
  package let marker: String
  package let text: String

  package init(_ marker: String, _ text: String) {
    self.marker = marker
    self.text = text
  }
}
