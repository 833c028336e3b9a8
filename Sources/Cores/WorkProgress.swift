/// Whom long work tells how far it is.
package struct WorkProgress: Sendable {
  /// Called from any thread, with how many elements are done and how many there are.
  let tell: @Sendable (_ done: Int, _ total: Int) -> Void

  package init(_ tell: @escaping @Sendable (_ done: Int, _ total: Int) -> Void) {
    self.tell = tell
  }

  /// For work that nobody waits for.
  package static let untold = WorkProgress { _, _ in }
}
