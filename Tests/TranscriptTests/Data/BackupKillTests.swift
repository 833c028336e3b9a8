import Foundation
import TestSupport
import Testing

extension TortureTests {
  /// Killed at any moment while it makes or restores a backup, the program leaves the data and the earlier backups whole.
  @Suite struct BackupKillTests {
    static let runs = Torture.count(short: 12, long: 120)

    @Test func 随时断电都有完好的备份() throws {
      let place = try Workplace(banks: "digits")
      try place.run("deputy", "add", "张三", "--id", "zhangsan")
      for number in 0..<150 {
        try place.folder.write(
          String(repeating: "\(number)\n", count: 400), to: "home/banks/\(number).txt")
      }
      var random = SeededGenerator(seed: Torture.seed)
      var killed = 0
      for run in 1...Self.runs {
        for number in 0..<20 {
          try place.folder.write("\(run) \(number)", to: "home/banks/\(number).txt")
        }
        let isRestoring = run % 4 == 0
        let out = place.folder.path("out-\(run)")
        let program = try place.piped(
          isRestoring ? ["backup", "restore", "latest", "--into", out] : ["backup"])
        usleep(UInt32.random(in: 2000...120_000, using: &random))
        program.kill()
        _ = program.read()
        if program.waitForExit() == -SIGKILL { killed += 1 }
        if isRestoring, FileManager.default.fileExists(atPath: out) {
          #expect(try differences(place, out).isEmpty, "run \(run)")
        }
      }
      #expect(killed > Self.runs / 4)
      #expect(try place.run("backup").status == 0)
      let doctor = try place.run("doctor", "--json").object()
      let findings = doctor["findings"] as? [[String: Any]] ?? []
      #expect(!findings.contains { ($0["problem"] as? String)?.hasPrefix("damaged") ?? true })
      let out = place.folder.path("whole")
      #expect(try place.run("backup", "restore", "latest", "--into", out).status == 0)
      #expect(try differences(place, out).isEmpty)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: out + "/banks").count == 150)
      let left = try FileManager.default.contentsOfDirectory(atPath: "\(place.home)/backups")
      #expect(!left.contains { $0.hasSuffix(".tmp") })
      Torture.report("kill backup", "\(killed) at moments of \(Self.runs) runs")
    }

    /// The files of a restored home, but not the banks that change, that are not as in the home.
    private func differences(_ place: Workplace, _ restored: String) throws -> [String] {
      try FileManager.default.subpathsOfDirectory(atPath: restored).filter { name in
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: "\(restored)/\(name)", isDirectory: &isFolder),
          !isFolder.boolValue, !name.hasPrefix("banks/")
        else { return false }
        return !FileManager.default.contentsEqual(
          atPath: "\(restored)/\(name)", andPath: "\(place.home)/\(name)")
      }
    }
  }
}
