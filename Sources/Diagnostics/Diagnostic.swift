/// One finding about a text: what is wrong, where, and, if it is known, the mend.
///
/// `Problem` is a typed value of the module that found it; the words for it are the program's.
package struct Diagnostic<Problem: Sendable & Equatable>: Sendable, Equatable {
  package let problem: Problem
  package let range: ByteRange
  /// What to write instead, when that is certain.
  package let fix: Fix?

  package init(_ problem: Problem, at range: ByteRange, fix: Fix? = nil) {
    self.problem = problem
    self.range = range
    self.fix = fix
  }
}
