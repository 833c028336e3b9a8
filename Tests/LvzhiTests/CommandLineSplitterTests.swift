import Testing

@testable import lvzhi

struct CommandLineSplitterTests {
  struct Case: CustomTestStringConvertible {
    let line: String
    let words: [String]
    init(_ line: String, _ words: [String]) { (self.line, self.words) = (line, words) }
    var testDescription: String { line }
  }

  @Test(arguments: [
    Case("", []),
    Case(" \t　", []),
    Case("练习 代表法 10", ["练习", "代表法", "10"]),
    Case("　练习　代表法  -n 10 ", ["练习", "代表法", "-n", "10"]),
    // Letters, digits and the signs of options are read as ASCII, whatever their width.
    Case("ｐｒａｃｔｉｃｅ　－ｎ　１０", ["practice", "-n", "10"]),
    Case("－－ｇｒｏｕｐ＝第１组", ["--group=第1组"]),
    Case("题库 检查 ｂａｎｋｓ／ａ＿ｂ．ｍｄ", ["题库", "检查", "banks/a_b.md"]),
    // Chinese punctuation stays: it is part of names and of what is searched for.
    Case("名册 改编号 张三 张三（东村）", ["名册", "改编号", "张三", "张三（东村）"]),
    Case("题库 查找 批评，建议；意见：好！", ["题库", "查找", "批评，建议；意见：好！"]),
    // Quotes of every kind keep blanks and width.
    Case("deputy add \"Zhang San\"", ["deputy", "add", "Zhang San"]),
    Case("deputy add 'Zhang San'", ["deputy", "add", "Zhang San"]),
    Case("名册 新增 “张　三” --group 「第 １ 组」", ["名册", "新增", "张　三", "--group", "第 １ 组"]),
    Case("名册 查看 ‘张 三’", ["名册", "查看", "张 三"]),
    Case("“张\"三”", ["张\"三"]),
    Case("--group=“第 1 组”", ["--group=第 1 组"]),
    Case("“张三”李四", ["张三李四"]),
    Case("set regions \"\"", ["set", "regions", ""]),
    Case("set “” x", ["set", "", "x"]),
    Case("“张三 李四", ["张三 李四"]),
    Case("练习 “", ["练习", ""]),
    Case("张”三", ["张”三"]),
  ])
  func `一行分成几个词`(_ example: Case) {
    #expect(CommandLineSplitter.words(of: example.line) == example.words)
  }

  @Test(
    arguments: [
      ("张三", "张三"), ("Zhang San", "\"Zhang San\""), ("张　三", "\"张　三\""), ("张三（东村）", "张三（东村）"),
      ("Ａ组", "\"Ａ组\""), ("“甲”组", "\"“甲”组\""), ("", "\"\""),
      // A combining mark, which a quote before it would take for its own.
      ("\u{64F} 甲", "\"\u{64F} 甲\""),
    ])
  func `需要时加引号 读回来还是原样`(_ word: String, _ typed: String) {
    #expect(CommandLineSplitter.quoted(word) == typed)
    #expect(CommandLineSplitter.words(of: typed) == [word])
  }

  @Test func `全角变半角`() {
    #expect("Ａｚ０９！～（".narrowed == "Az09!~(")
    #expect("甲、。　“é".narrowed == "甲、。　“é")
  }
}
