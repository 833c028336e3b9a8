/// How an element of a page looks; `PageStyle` says it in CSS. The raw value is the class.
package enum PageClass: String, Sendable, CaseIterable {
  /// Under a title.
  case subtitle
  case banner
  /// In smaller type: sources, remarks.
  case small
  /// Begins a new page.
  case newPage = "new-page"
  /// Is not cut across pages as long as it fits on one.
  case keep
  /// The notes of a chapter.
  case notes
  /// A text set off by a line at its side, such as a case.
  case aside
  /// A question with its place for the answer; kept whole.
  case question
  /// Short options, two in a line.
  case pairs
  /// Very short options, four in a line.
  case fours
  /// One option, with its letter hanging before it.
  case option
  /// The letter or number before an option or a list's line.
  case mark
  /// A space to write a letter in.
  case gap
  /// A line to write on.
  case line
  /// A line to write on within a text.
  case blank
  /// A table with all its lines.
  case ruled
  /// A table that takes half of the width, such as the box before a section.
  case box
  /// The same with room for handwriting.
  case tall
  /// A text in a ruled table, to the left.
  case words
  /// A card to be cut out.
  case card
  /// The sealed edge of a paper, what is filled in there, and its line.
  case edge
  case edgeFields = "edge-fields"
  case edgeLine = "edge-line"
  /// Two lists side by side.
  case sides
  /// A table of figures.
  case figures
  /// A sheet with a line around each cell, sums in it, and a mark that is not enough.
  case sheet
  case total
  case fail
  /// Places to sign, and the line of one.
  case signatures
  case signature
  /// A number, to the right.
  case number
  /// A note beside a plot's title or below a plot.
  case legend
  /// A patch of the tone it explains.
  case patch
  // The tones of a plot, from the darkest; a text always says the same.
  case tone4, tone3, tone2, tone1, tone0
  /// Text on a dark tone.
  case onDark = "on-dark"
}
