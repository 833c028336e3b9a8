import Foundation
import TestSupport
import Testing

/// What a program leaves behind that was killed while it wrote; `TortureTests` has the kills themselves.
@Suite struct TornLineTests {
  /// Killed in the middle of a line's writing, as by a torn write: the line is passed over, told, and what
  /// comes after it is whole.
  @Test func 写了半行的记录不连累别的() throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    try place.run("--deputy", "zhangsan", input: "practice shuzi -n 2\n1\n1\n")
    let journal = try #require(place.journals(of: "zhangsan").first)
    let whole = try Data(contentsOf: URL(fileURLWithPath: journal))
    for cut in [1, 2, 40, 150] {
      try whole.dropLast(cut).write(to: URL(fileURLWithPath: journal))
      let kept = try place.answers(of: "zhangsan").count
      let result = try place.run("--deputy", "zhangsan", input: "practice shuzi -n 1\n1\n")
      #expect(result.status == 0)
      #expect(try place.answers(of: "zhangsan").count == kept + 1, "cut \(cut)")
    }
  }
}
