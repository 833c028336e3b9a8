import Diagnostics
import Questions

/// A question or a case as it stands in the file: one record of a fixed size, whatever its length.
///
/// Its parts are `parts[firstPart..<(the next block's firstPart)]`.
struct Block: Sendable {
  /// The heading's line.
  let heading: ByteRange
  /// The first word of the heading; empty if there is none.
  let id: ByteRange
  /// Where the next heading of any level starts.
  var end: UInt32
  var firstPart: UInt32
  /// Index in the chapters, `none` before the first one.
  let chapter: UInt32
  /// Index of its case in the blocks, or `none`.
  let parent: UInt32
  var fields: FieldSet = []
  var shape: Shape = .none
  /// 2 for `##`, 3 for `###`.
  let level: UInt8
  var isCase = false
  /// Its number among the questions; `none` for a case.
  var question = Block.none
  var hasErrors = false

  static let none = UInt32.max
}

/// The type of a question, as far as its lines tell.
enum Shape: UInt8, Sendable {
  case none, single, multiple, trueFalse, blank, ordering, matching, short

  var type: QuestionType? {
    switch self {
    case .none: nil
    case .single: .single
    case .multiple: .multiple
    case .trueFalse: .trueFalse
    case .blank: .blank
    case .ordering: .ordering
    case .matching: .matching
    case .short: .short
    }
  }
}
