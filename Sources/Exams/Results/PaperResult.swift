/// What became of a paper with one person.
package enum PaperResult: Hashable, Sendable {
  /// All sittings that are over, in order of time, and which of them counts.
  case sat([PaperSitting], counting: Int)
  /// 缺考, with the reason if one was given.
  case absent(reason: String?)
  /// They sit it at present.
  case running(Attempt)

  /// The sitting that counts.
  package var sitting: PaperSitting? {
    if case .sat(let sittings, let counting) = self { sittings[counting] } else { nil }
  }

  package var score: ResultScore? { sitting?.score }
}
