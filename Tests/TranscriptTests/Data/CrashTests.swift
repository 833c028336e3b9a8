import Foundation
import TestSupport
import Testing

/// When the program dies at fault, it leaves a report that says where it was and nothing of the deputy.
@Suite struct CrashTests {
  /// Not with SIGABRT, which programs started from a thread of Dispatch have blocked until they abort by themselves.
  @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE])
  func 崩溃留下不含姓名和作答的记录(signal: Int32) throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    let program = try place.pipedWithErrors("--deputy", "zhangsan", "--seed", "7")
    try program.send("practice shuzi -n 12 --order random\n" + String(repeating: "1\n", count: 8))
    let isAnswered = program.read { output in
      let text = String(decoding: output, as: UTF8.self)
      return text.contains("√ 答对了") || text.contains("× 答错了")
    }
    try #require(isAnswered)
    program.kill(signal)
    _ = program.read()
    #expect(program.waitForExit() == -signal)

    let folder = place.folder.path("state/lvzhi/crashes")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    try #require(names.count == 1)
    let path = "\(folder)/\(names[0])"
    let report = try String(contentsOfFile: path, encoding: .utf8)
    let lines = report.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("lvzhi ") == true)
    #expect(lines.contains("command: practice"))
    #expect(lines.contains { $0.hasPrefix("signal: \(signal) SIG") })
    #expect(lines.contains("frames:"))
    for word in ["zhangsan", "张三", "shuzi", place.home] {
      #expect(!report.contains(word), "\(word)")
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let told = try String(contentsOfFile: place.folder.path("errors"), encoding: .utf8)
    #expect(told.contains("程序意外退出。"))
    #expect(told.contains(path))
    #expect(try place.answers(of: "zhangsan").count >= 1)
    #expect(try place.run("doctor").output.contains(path))
  }
}
