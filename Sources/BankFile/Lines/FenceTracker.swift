import Diagnostics

/// Knows whether the reading is in a code fence. A fence that is never closed hides nothing: when the text
/// ends, the reading goes back to where it opened, and takes that line as text.
struct FenceTracker {
  /// The open fence, with its first line.
  private(set) var open: (fence: Fence, line: ByteRange)?
  /// The shortest fences of `` ` `` and of `~` known to stay open to the end of the text. It keeps the
  /// reading from going back over and over again.
  private var unclosed: (backtick: Int, tilde: Int) = (.max, .max)

  enum Verdict {
    case fenced(Line.Kind)
    /// Opens a fence that nothing closes.
    case unclosed
    case outside
  }

  mutating func judge(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Verdict {
    if let (fence, _) = open {
      if fence.isClosed(by: bytes, start, end) { open = nil }
      return .fenced(fence.isIndented ? .indentedFence : .fenced)
    }
    guard let fence = Fence(openedBy: bytes, start, end) else { return .outside }
    if fence.length >= shortestUnclosed(fence.sign) { return .unclosed }
    open = (fence, ByteRange(start, end))
    return .fenced(fence.isIndented ? .indentedFence : .fenced)
  }

  /// Gives the open fence up; its first line is then `.unclosed`, and so are longer ones from there on.
  mutating func giveUp() {
    guard let (fence, _) = open else { return }
    if fence.sign == UInt8(ascii: "~") {
      unclosed.tilde = fence.length
    } else {
      unclosed.backtick = fence.length
    }
    open = nil
  }

  private func shortestUnclosed(_ sign: UInt8) -> Int {
    sign == UInt8(ascii: "~") ? unclosed.tilde : unclosed.backtick
  }
}
