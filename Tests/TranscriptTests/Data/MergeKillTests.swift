import Foundation
import TestSupport
import Testing

extension TortureTests {
  /// Killed at any moment of a merge, both homes can be read, and merging again does the rest.
  @Suite struct MergeKillTests {
    static let runs = Torture.count(short: 5, long: 60)

    @Test func 合并中途断电再并一次就全() throws {
      let place = try Workplace(banks: "digits")
      let names = (1...30).map { "代表\($0)" }
      try place.folder.write("姓名\n" + names.joined(separator: "\n") + "\n", to: "roster.csv")
      try place.run("deputy", "import", "roster.csv")
      let other = try place.machine(copyingHome: true)
      for name in names.prefix(8) {
        for machine in [place, other] {
          try machine.run(
            "--deputy", name, "practice", "shuzi", "-n", "2", "--order", "bank", "--keep-going",
            input: "1\n2\n")
        }
      }
      let more = try other.folder.write(
        "姓名\n" + (31...50).map { "代表\($0)\n" }.joined(), to: "m.csv")
      try other.run("deputy", "import", more)
      let source = try other.content()
      let whole = try place.machine(copyingHome: true)
      let start = Date()
      #expect(try whole.run("merge", other.home).status == 0)
      let microseconds = Date().timeIntervalSince(start) * 1e6
      let expected = try whole.content()
      try #require(expected.count == 30 + 20 + 8)

      var random = SeededGenerator(seed: Torture.seed)
      var interrupted = 0
      for run in 1...Self.runs {
        let victim = try place.machine(copyingHome: true)
        let program = try victim.piped("merge", other.home)
        usleep(UInt32(Double.random(in: 0...microseconds, using: &random)))
        program.kill()
        _ = program.read()
        if program.waitForExit() == -SIGKILL { interrupted += 1 }
        let doctor = try victim.run("doctor")
        #expect(!doctor.output.contains("损坏"), "run \(run): \(doctor.output)")
        let again = try victim.run("merge", other.home)
        #expect(again.status == 0, "run \(run): \(again.errors)")
        #expect(try victim.content() == expected, "run \(run)")
      }
      #expect(try other.content() == source)
      #expect(interrupted > Self.runs / 2)
      Torture.report("kill merge", "\(interrupted) at moments of \(Self.runs) runs")
    }
  }
}
