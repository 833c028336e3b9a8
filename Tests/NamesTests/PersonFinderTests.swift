import Names
import Testing

@Suite struct `找人` {
  private static let people = [
    FoundName(id: "张三", name: "张三", seat: "1"), FoundName(id: "张三丰", name: "张三丰", seat: "12"),
    FoundName(id: "zs2", name: "赵  四", seat: "3"),
    FoundName(id: "ayg", name: "阿依古丽·买买提", seat: "4"),
    FoundName(id: "c", name: "曾国藩", seat: "5", pinyin: "zeng"),
    FoundName(id: "d", name: "李三", seat: nil),
  ]

  private let finder = PersonFinder(people) { $0 }

  @Test(arguments: [
    ("12", ["张三丰"]), ("１２号", ["张三丰"]), ("3", ["zs2"]), ("张三", ["张三"]), ("张　三", ["张三"]),
    ("三", ["张三", "张三丰", "d"]), ("zs", ["张三", "zs2"]), ("ZS", ["张三", "zs2"]), ("zsf", ["张三丰"]),
    ("z", ["张三", "张三丰", "zs2", "c"]), ("zeng", ["c"]), ("cgf", ["c"]), ("阿依古丽买买提", ["ayg"]),
    ("买买", ["ayg"]),
    ("aygl", ["ayg"]), ("赵四", ["zs2"]), ("99", []), ("", []), ("xyz", []),
  ])
  func `座号 姓名 首字母`(typed: String, ids: [String]) {
    #expect(finder.find(typed).map(\.id) == ids)
  }
}
