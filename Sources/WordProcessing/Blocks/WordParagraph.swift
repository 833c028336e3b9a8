/// A paragraph. Its look comes from its style; what is `nil` is left to that.
package struct WordParagraph: Sendable, Hashable {
  package enum Style: String, Sendable, Hashable, CaseIterable {
    case body = "Normal"
    case title = "Title"
    case subtitle = "Subtitle"
    /// A part, such as 一、单项选择题.
    case heading = "Heading1"
    case subheading = "Heading2"
    /// Smaller: remarks, sources.
    case note = "Note"
    /// Close together, for the cells of a table.
    case cell = "Cell"
  }

  package enum Alignment: String, Sendable, Hashable {
    case leading = "left"
    case centre = "center"
    case trailing = "right"
    case justified = "both"
  }

  package var runs: [WordRun]
  package var style: Style
  package var alignment: Alignment?
  /// How far all lines stand in from the left, in points.
  package var indent: Double?
  /// How far the first line stands in beyond that; negative for a number or letter that hangs before.
  package var firstLine: Double?
  /// Space above and below, in points.
  package var before: Double?
  package var after: Double?
  /// The distance of lines in points, such as that of lines to write on.
  package var lineHeight: Double?
  package var tabs: [WordTab]
  /// Whether it is the first on a new page.
  package var beginsPage: Bool
  /// Whether it stands on the page of the paragraph that follows.
  package var keepsWithNext: Bool
  /// Whether its lines stay on one page.
  package var keepsTogether: Bool

  package init(
    _ runs: [WordRun], _ style: Style = .body, _ alignment: Alignment? = nil, tabs: [WordTab] = []
  ) {
    self.runs = runs
    self.style = style
    self.alignment = alignment
    self.tabs = tabs
    indent = nil
    firstLine = nil
    before = nil
    after = nil
    lineHeight = nil
    beginsPage = false
    keepsWithNext = false
    keepsTogether = false
  }

  package init(
    _ text: String, _ style: Style = .body, _ alignment: Alignment? = nil, tabs: [WordTab] = []
  ) {
    self.init([WordRun(text)], style, alignment, tabs: tabs)
  }

  /// The paragraph in one piece, and on the page of the next one if asked for.
  func kept(withNext: Bool) -> WordParagraph {
    var paragraph = self
    paragraph.keepsTogether = true
    if withNext { paragraph.keepsWithNext = true }
    return paragraph
  }
}
