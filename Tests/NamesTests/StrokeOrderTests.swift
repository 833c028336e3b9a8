import Names
import Testing

@Suite struct `姓氏笔画` {
  /// Surnames as official lists order them.
  private static let surnames = Array("丁于万马王牛毛方石田白冯吕朱刘许孙李杨吴何张陈林周郑赵胡姜徐郭黄曹韩曾谢蔡黎")

  @Test(arguments: zip(surnames, surnames.dropFirst()))
  func 先数笔画再看起笔(one: Character, other: Character) {
    #expect(StrokeOrder.precedes(String(one), String(other)))
    #expect(!StrokeOrder.precedes(String(other), String(one)))
  }

  @Test func 同姓看名字_单名在前() {
    let names = ["王小明", "王丽", "丁一", "王小", "Ann", "欧阳修", "王丽华"]
    #expect(
      StrokeOrder.sorted(names) { $0 } == ["丁一", "王小", "王小明", "王丽", "王丽华", "欧阳修", "Ann"])
  }

  @Test func 同名的保持原来的先后() {
    let people = [("王伟", 2), ("丁一", 3), ("王伟", 1)]
    #expect(StrokeOrder.sorted(people) { $0.0 }.map(\.1) == [3, 2, 1])
  }
}
