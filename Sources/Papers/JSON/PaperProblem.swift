/// Why bytes are not taken for a paper.
package enum PaperProblem: Error, Hashable, Sendable {
  /// Not JSON, or not a paper's.
  case damaged
  /// It says something else than when it was frozen.
  case altered
  /// Written by a newer program, in that version of the format.
  case newerVersion(Int)
}
