import Foundation
import TestSupport
import Testing

extension TortureTests {
  /// Several programs that answer for one deputy at the same time: no answer is lost, none is doubled.
  @Suite struct ManyProgramsTests {
    @Test(arguments: [2, 8]) func 几个程序同时答题(_ programs: Int) throws {
      let answers = Torture.count(short: 160, long: 10_000) / programs
      let place = try Workplace(banks: "digits")
      try place.folder.write(Self.bank(questions: answers), to: "banks/many.md")
      try place.run("deputy", "add", "张三", "--id", "zhangsan")
      let outputs = try place.run(
        together: programs,
        ["--deputy", "zhangsan", "practice", "many", "-n", "\(answers)", "--order", "bank"],
        input: String(repeating: "1\n", count: answers))
      for output in outputs {
        #expect(output.matches(of: /[√×] 答[对错]了/).count == answers, "\(output.suffix(300))")
      }
      let events = try place.events("answer", in: "deputies/zhangsan/attempts")
      #expect(events.count == answers * programs)
      #expect(Set(events.compactMap { $0["id"] as? String }).count == events.count)
      // Each session has each question once.
      let pairs = events.map { "\($0["session"] ?? "") \($0["question"] ?? "")" }
      #expect(Set(pairs).count == events.count)
      #expect(Set(events.compactMap { $0["session"] as? String }).count == programs)
      let stats = try place.run("stats", "--json", "--deputy", "zhangsan").object()
      #expect(stats["answers"] as? Int == events.count)
      #expect(try place.worseThanTorn(0).isEmpty)
      Torture.report("\(programs) programs", "\(events.count) answers, none lost, none doubled")
    }

    private static func bank(questions: Int) -> String {
      "---\nid: many\ntitle: 许多题\nlanguage: zh-Hans\n---\n"
        + (1...questions).map { "\n## \($0)\n\n第\($0)题。\n\n- (√) 甲\n- ( ) 乙\n" }.joined()
    }
  }
}
