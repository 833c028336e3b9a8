import Records
import Roster
import Tables
import Testing

@testable import lvzhi

struct RosterTableTests {
  private static func roster(_ text: String) -> RosterTable? {
    RosterTable(Grid(CSVReader.read(Array(text.utf8))) { _ in 0 })
  }

  /// The rows as texts: name, id, and the fields in the order of their keys.
  private static func rows(_ text: String) throws -> [String] {
    try #require(roster(text)).rows.map { row in
      let fields = row.fields.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { "\($0.key.rawValue)=\($0.value.message.chinese)" }
      return ([row.name ?? "-", row.id ?? "-"] + fields).joined(separator: " ")
    }
  }

  @Test func `中文表头`() throws {
    let text = """
      姓名,编号,代表小组,乡镇,县（市、区）,选区,座位号,拼音,省份,代表证号,电话
      张三,zs,第一组,甲镇,乙县,三选区,7,zhangsan,某省,001,13800000000
      李四,,,,,,,,,,
      """
    #expect(
      try Self.rows(text) == [
        "张三 zs certificate=001 county=乙县 district=三选区 group=第一组 pinyin=zhangsan "
          + "region=某省 seat=7 township=甲镇",
        "李四 -",
      ])
  }

  @Test func `英文表头 大小写不论`() throws {
    #expect(
      try Self.rows("Group,NAME,Id\nG1,Zhang San,z1\n") == ["Zhang San z1 group=G1"])
  }

  @Test(
    arguments: [
      "姓名,小组", "代表姓名,组别", "name,代表小组", "姓 名,小 组", "\u{FEFF}姓名,小组", " 姓名 ,小组　", "姓名\t小组", "姓名;小组",
    ])
  func `常见的表头`(_ head: String) throws {
    let separator = head.contains("\t") ? "\t" : head.contains(";") ? ";" : ","
    #expect(try Self.rows("\(head)\r\n张三\(separator)一组\r\n") == ["张三 - group=一组"])
  }

  @Test func `空行不算 没有姓名的留待报告`() throws {
    #expect(
      try Self.rows("姓名,编号\n,x\n　,y\n　,\n张三\n\n") == ["- x", "- y", "张三 -"])
  }

  @Test func `表头上面可以有标题 最多九行`() throws {
    let title = "清河镇人大代表名册,,\n"
    #expect(
      try Self.rows(title + "填报日期：,2026年,\n序号,姓名,小组\n1,张三,一组\n2,,\n") == [
        "张三 - group=一组"
      ])
    #expect(Self.roster(String(repeating: title, count: 9) + "姓名\n张三")?.rows.count == 1)
    #expect(Self.roster(String(repeating: title, count: 10) + "姓名\n张三") == nil)
  }

  @Test func `乡镇和街道合成一栏 职务可以有几个 看不懂的格子要报告`() throws {
    let text =
      "姓名,乡镇,街道,人大职务,是否初任,人大级别,备注\n张　三（女）,甲镇,,主席、委员,是,乡人大,x\n李四,,乙街道,,连任,县级,\n王五,,,,也许,大,\n"
    #expect(
      try Self.rows(text) == [
        "张三 - firstTerm=是 level=township roles=主席、委员 township=甲镇",
        "李四 - firstTerm=否 level=county township=乙街道", "王五 -",
      ])
    let roster = try #require(Self.roster(text))
    #expect(roster.badCells.map(\.text).sorted() == ["也许", "大"].sorted())
    #expect(roster.unknownColumns == ["备注"])
    #expect(roster.remarkedNames == 1)
  }

  @Test func `代表团不是代表小组`() throws {
    #expect(try Self.rows("姓名,代表团\n张三,第一代表团\n") == ["张三 -"])
  }

  @Test func `短行和长行`() throws {
    #expect(
      try Self.rows("姓名,编号,小组\n张三\n李四,l,二组,多出来的\n") == [
        "张三 -", "李四 l group=二组",
      ])
  }

  @Test(arguments: ["", "编号,小组\nx,y", "张三,一组\n李四,二组"])
  func `没有姓名这一列`(_ text: String) {
    #expect(Self.roster(text) == nil)
  }
}
