/// A bar of blocks, to an eighth of a block.
enum BlockBar {
  private static let eighths: [String] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar of so much of the width, 0…1; what is beyond counts as the nearer end, and what is above nothing
  /// shows at least an eighth.
  static func text(_ share: Double, width: Int) -> String {
    let share = min(max(share, 0), 1)
    let parts = share == 0 ? 0 : max(1, Int((share * Double(8 * width)).rounded()))
    return String(repeating: "█", count: parts / 8) + eighths[parts % 8]
  }
}
