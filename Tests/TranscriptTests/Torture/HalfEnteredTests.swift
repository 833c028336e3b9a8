import TestSupport
import Testing

extension TortureTests {
  /// Killed at any call of entering a deputy, the program leaves nothing that keeps the deputy from being entered.
  @Suite struct HalfEnteredTests {
    @Test func 录入到一半中断_可以再录() throws {
      let changing = ["create", "write", "mkdir", "fsync", "fdatasync", "rename"]
      let words = ["deputy", "add", "张三", "--group", "一"]
      let doing = Workplace.Doing(words: words, input: "")
      let calls = try Workplace(banks: "digits").calls(of: doing, counting: changing).names
      let journal = try #require(calls.firstIndex(of: "fdatasync"))
      for number in max(1, journal - 4)...min(calls.count, journal + 8) {
        let place = try Workplace(banks: "digits")
        let machine = FaultyMachine(watching: place.folder.path).counting(changing)
          .at(number, .killedInside)
        let result = try place.on(machine) { try place.run(words) }
        let comment: Comment = "killed at \(calls[number - 1]), call \(number)"
        #expect(result.status == -9, comment)
        let before = try place.run("deputy", "list", "--json").list()
        if before.isEmpty { #expect(try place.run(words).status == 0, comment) }
        let after = try place.run("deputy", "list", "--json").list()
        #expect(after.map { $0["name"] as? String } == ["张三"], comment)
        #expect(after.first?["group"] as? String == "一", comment)
        #expect(try place.worseThanTorn(0).isEmpty, comment)
      }
    }
  }
}
