import Records
import Tables
import Testing

@testable import lvzhi

struct RosterTableTests {
  private static func roster(_ text: String) -> RosterTable {
    RosterTable(Grid(CSVReader.read(Array(text.utf8))) { _ in 0 })
  }

  /// The rows as texts: name, id, and the fields in the order of their keys.
  private static func rows(_ text: String) throws -> [String] {
    let roster = roster(text)
    return roster.rows(try #require(roster.columns)).map { row in
      let fields = row.profile.fields.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { "\($0.key.rawValue)=\($0.value?.message.chinese ?? "-")" }
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
        "张三 zs certificate=001 county=乙县 district=三选区 group=第一组 name=张三 pinyin=zhangsan "
          + "region=某省 seat=7 township=甲镇",
        "李四 - name=李四",
      ])
  }

  @Test func `英文表头 大小写不论`() throws {
    #expect(
      try Self.rows("Group,NAME,Id\nG1,Zhang San,z1\n") == ["Zhang San z1 group=G1 name=Zhang San"])
  }

  @Test(
    arguments: [
      "姓名,小组", "代表姓名,组别", "name,代表小组", "姓 名,小 组", "\u{FEFF}姓名,小组", " 姓名 ,小组　", "姓名\t小组", "姓名;小组",
    ])
  func `常见的表头`(_ head: String) throws {
    let separator = head.contains("\t") ? "\t" : head.contains(";") ? ";" : ","
    #expect(try Self.rows("\(head)\r\n张三\(separator)一组\r\n") == ["张三 - group=一组 name=张三"])
  }

  @Test func `空行不算 没有姓名的留待报告`() throws {
    #expect(
      try Self.rows("姓名,编号\n,x\n　,y\n　,\n张三\n\n") == ["- x", "- y", "张三 - name=张三"])
  }

  @Test func `表头上面可以有标题 最多九行`() throws {
    let title = "清河镇人大代表名册,,\n"
    #expect(
      try Self.rows(title + "填报日期：,2026年,\n序号,姓名,小组\n1,张三,一组\n2,,\n") == [
        "张三 - group=一组 name=张三"
      ])
    #expect(Self.roster(String(repeating: title, count: 9) + "姓名\n张三").columns?.head == 9)
    #expect(Self.roster(String(repeating: title, count: 10) + "姓名\n张三").columns == nil)
  }

  @Test func `代表团不是代表小组`() throws {
    #expect(try Self.rows("姓名,代表团\n张三,第一代表团\n") == ["张三 - name=张三"])
  }

  @Test func `短行和长行`() throws {
    #expect(
      try Self.rows("姓名,编号,小组\n张三\n李四,l,二组,多出来的\n") == [
        "张三 - name=张三", "李四 l group=二组 name=李四",
      ])
  }

  @Test(arguments: ["", "编号,小组\nx,y", "张三,一组\n李四,二组"])
  func `没有姓名这一列`(_ text: String) {
    #expect(Self.roster(text).columns == nil)
  }
}
