/// A bar of blocks: how many questions are remembered how well.
struct LevelBar {
  let tally: LearningTally
  /// In columns, 1 or more.
  let width: Int

  /// As many blocks as `width`, shared by the levels; a level with a question has a block where there is
  /// room for all.
  var text: String {
    zip(RecallLevel.allCases, cells).map { level, cells in
      String(repeating: level.block, count: cells)
    }.joined()
  }

  private var cells: [Int] {
    let counts = RecallLevel.allCases.map(tally.count)
    let total = max(1, counts.reduce(0, +))
    var before = 0
    var cells = counts.map { count -> Int in
      let start = before * width / total
      before += count
      return before * width / total - start
    }
    for level in counts.indices where counts[level] > 0 && cells[level] == 0 {
      guard let widest = cells.indices.max(by: { cells[$0] < cells[$1] }), cells[widest] > 1 else {
        continue
      }
      cells[widest] -= 1
      cells[level] += 1
    }
    return cells
  }
}
