/// A bar of blocks that several parts share.
struct StackedBar {
  /// What each part counts, 0 or more.
  let counts: [Int]
  /// What each part is drawn with.
  let blocks: [Character]
  /// In columns, 1 or more.
  let width: Int

  /// As many blocks as `width`, none if nothing is counted; a part that is not 0 has a block where there is
  /// room for all.
  var text: String {
    zip(blocks, cells).map { block, cells in String(repeating: block, count: cells) }.joined()
  }

  private var cells: [Int] {
    let total = max(1, counts.reduce(0, +))
    var before = 0
    var cells = counts.map { count -> Int in
      let start = before * width / total
      before += count
      return before * width / total - start
    }
    for part in counts.indices where counts[part] > 0 && cells[part] == 0 {
      guard let widest = cells.indices.max(by: { cells[$0] < cells[$1] }), cells[widest] > 1 else {
        continue
      }
      cells[widest] -= 1
      cells[part] += 1
    }
    return cells
  }
}
