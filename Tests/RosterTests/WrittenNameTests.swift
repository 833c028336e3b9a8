import Roster
import Testing

@Suite struct `名册上的姓名` {
  @Test(
    arguments: [
      ("张三", "张三", []), ("张　三", "张三", []), (" 张 三 ", "张三", []),
      ("张　三（女，回族）", "张三", ["女", "回族"]), ("张三(女)", "张三", ["女"]), ("李四（ 满族 ）", "李四", ["满族"]),
      ("王伟（东村）", "王伟（东村）", []), ("王伟（女，东村）", "王伟（女，东村）", []), ("（女）", "（女）", []),
      ("阿依古丽•买买提（女、维吾尔族）", "阿依古丽·买买提", ["女", "维吾尔族"]), ("John  Smith", "John Smith", []),
      ("张三（）", "张三（）", []), ("", "", []),
    ] as [(String, String, [String])])
  func 读出姓名(written: String, name: String, remarks: [String]) {
    let read = WrittenName(written)
    #expect(read.name == name)
    #expect(read.remarks == remarks)
  }
}
