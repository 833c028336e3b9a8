/// A cell of a worksheet: a value and how it looks.
package struct WorkbookCell: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    /// Always a text, also if it starts with `=`.
    case text(String)
    case number(Double)
    case blank
  }

  package enum Form: Sendable, Hashable {
    case general
    case integer
    /// A share as per cent with one decimal.
    case share
  }

  package enum Look: Sendable, Hashable {
    case title
    case heading
    case note
    /// The head of a column.
    case header
    /// A heading between the rows of a table.
    case group
    case body
    /// A text that may take several lines.
    case wrapped
    case total
  }

  package let value: Value
  package let look: Look
  package let form: Form
  package let isCentred: Bool

  package init(
    _ value: Value, _ look: Look = .body, _ form: Form = .general, centred isCentred: Bool = false
  ) {
    self.value = value
    self.look = look
    self.form = form
    self.isCentred = isCentred
  }
}
