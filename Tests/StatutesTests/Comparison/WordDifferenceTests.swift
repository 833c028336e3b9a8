import Statutes
import Testing

struct WordDifferenceTests {
  @Test(arguments: [
    ("主任、副主任", "主任、副主任", "主任、副主任"),
    ("共三至七人组成。", "共五至九人组成。", "共[-三至七-]{+五至九+}人组成。"),
    (
      "向人民政府、人民法院、人民检察院提出。", "向人民政府、监察委员会、人民法院、人民检察院提出。",
      "向人民政府、{+监察委员会、+}人民法院、人民检察院提出。"
    ),
    ("提前十天通知村民。", "提前十日通知村民；遇有特殊情况的，可以临时通知村民。", "提前十[-天-]{+日通知村民；遇有特殊情况的，可以临时+}通知村民。"),
    ("实施监督，促进。", "实施监督，实行正确监督，促进。", "实施监督，{+实行正确监督，+}促进。"),
    ("不少于六十平方米", "不少于八十平方米", "不少于[-六十-]{+八十+}平方米"),
    ("本法第五条", "本法第十五条", "本法第[-五-]{+十五+}条"),
    ("可以发给证书。", "应当发给证书。", "[-可以-]{+应当+}发给证书。"),
    ("", "新设一款。", "{+新设一款。+}"), ("旧的一款。", "", "[-旧的一款。-]"),
    ("每月公布一次", "每 月公布一次", "每月公布一次"),
  ]) func `改动的字句`(_ old: String, _ new: String, _ marked: String) {
    let difference = WordDifference(from: ComparedText(old), to: ComparedText(new))
    #expect(difference.marked == marked)
  }

  @Test(arguments: 0..<80) func `去掉增加的就是旧文，去掉删除的就是新文`(_ seed: UInt64) {
    let (old, new) = ChangedWords.pair(seed: seed)
    let segments = WordDifference(from: ComparedText(old), to: ComparedText(new)).segments
    let before = segments.filter { $0.kind != .inserted }.map(\.text).joined()
    let after = segments.filter { $0.kind != .deleted }.map(\.text).joined()
    #expect(before == old, "seed \(seed)")
    #expect(after == new, "seed \(seed)")
    #expect(
      zip(segments, segments.dropFirst()).allSatisfy { $0.kind != $1.kind }, "seed \(seed)")
  }
}
