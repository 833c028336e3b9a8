/// One line of a question or case, told apart by its first bytes.
struct Line {
  enum Kind: UInt8 {
    case blank
    /// A line at column 1 that is nothing else.
    case text
    /// Text that starts with `\`, and so can be nothing else.
    case escaped
    case indented
    /// An indented `>`.
    case feedback
    /// A line of a code fence, with its opening and closing lines.
    case fenced, indentedFence
    /// `- text`
    case bullet
    /// `- ( ) text`, or something that must have been meant as one; see `OptionMark`.
    case option
    /// `- left => right`
    case pair
    /// `1. text`
    case numbered
    /// `依据：`; `detail` is the `FieldKey`.
    case field
    /// A line that starts with nearly a key; `detail` is that `FieldKey`.
    case nearField
  }

  let kind: Kind
  /// Raw value of a `FieldKey` or `OptionMark`; for a pair 1 if its arrow is full-width.
  let detail: UInt8
  let start: UInt32
  /// Where the text begins: after indentation, bullet, mark, number or key and colon.
  let content: UInt32
  /// Without the line break.
  let end: UInt32

  init(_ kind: Kind, _ start: Int, content: Int, _ end: Int, detail: UInt8 = 0) {
    self.kind = kind
    self.detail = detail
    self.start = UInt32(start)
    self.content = UInt32(content)
    self.end = UInt32(end)
  }

  var isField: Bool { kind == .field || kind == .nearField }

  /// The list that the line may be an item of.
  var list: ListKind? {
    switch kind {
    case .bullet, .option, .pair: .bulleted
    case .numbered: .numbered
    default: nil
    }
  }

  /// Whether the line, below an item, goes on with it.
  var goesOn: Bool {
    switch kind {
    case .blank, .indented, .feedback, .indentedFence: true
    default: false
    }
  }
}

enum ListKind {
  case bulleted, numbered
}
