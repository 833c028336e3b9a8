import BankFile
import Diagnostics
import Questions
import TestSupport
import Testing

@testable import Interchange

@Suite struct `一道题写成题库的样子` {
  /// The seed is printed with what failed.
  @Test(arguments: UInt64(0)..<300)
  func 写出来就是规范格式(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let isChinese = Bool.random(using: &chance)
    let header = "---\nid: new\ntitle: 新\nlanguage: \(isChinese ? "zh-Hans" : "en")\n---\n\n"
    var text = Array(header.utf8)
    for index in 0..<6 {
      var item = RandomItem.make(index, &chance, kinds: RandomItem.Kind.allCases)
      item.explanation = Bool.random(using: &chance) ? "第一行\n- 第二行" : nil
      item.basis = Bool.random(using: &chance) ? "代表法 第三条" : nil
      item.tags = Bool.random(using: &chance) ? ["甲", "乙 丙"] : []
      item.difficulty = Bool.random(using: &chance) ? 3 : nil
      item.hint = Bool.random(using: &chance) ? "想想" : nil
      ItemText(item: item, id: try #require(QuestionID("q-\(index)")), isChinese: isChinese)
        .write(to: &text)
    }
    let source = SourceText(path: "", bytes: text)
    guard case .bank(let bank) = BankReader.read(source) else {
      Issue.record("seed \(seed)")
      return
    }
    let written = String(decoding: text.dropLast(), as: UTF8.self)
    #expect(BankFormatter.format(bank) == written, "seed \(seed)")
  }
}
