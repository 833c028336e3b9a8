import PaperSamples
import Papers
import Records
import Exams

extension FuzzTarget {
  /// Lines keyed in from an answer sheet. A line that was not understood changes nothing; what was keyed is there again after it
  /// was stored.
  static let keying = FuzzTarget(
    "keying", longest: 600,
    seeds: { _ in
      [
        "AC\nB-D\nabd ABD 空\nACD\n对错√\n", "1 2 3\nAB,CD，A B C", "错 1 3 5", "全对",
        "分 4 3.5 0 1 2 3 4",
        "总分 88.5", "缺考 公出", "wrong 1 2",
        "A\nA\nA\nAB\nAB\nAB\n对\n错\n对\n过半；五\n-\n过半\nABC\nABC\n-\n1A 2B\n",
      ].map { Array($0.utf8) }
    }
  ) { try checkKeying($0) }

  private static func checkKeying(_ bytes: [UInt8]) throws {
    var sheet = SheetKeying(sheetPaper, .a)
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let line = text(line)
      _ = try? SheetShortcut.read(line, sheetPaper, sheet.items)
      let before = sheet.slots
      do {
        try sheet.key(line)
        try BrokenPromise.unless(
          sheet.slots.count > before.count && Array(sheet.slots.prefix(before.count)) == before,
          "a line changed what was keyed before it")
      } catch is KeyingProblem {
        try BrokenPromise.unless(sheet.slots == before, "a line at fault was keyed in part")
      }
    }
    guard case .answers(let answers) = sheet.result else { return }
    let again = SheetKeying(sheetPaper, .a, answers: answers)
    try BrokenPromise.unless(
      Array(again.slots.prefix(sheet.slots.count)) == sheet.slots, "stored as something else")
  }

  private static let sheetPaper = Paper(SamplePaper.contents())
}
