import Foundation
import TestSupport
import Testing

/// `--log FILE`: what the program did, for whoever maintains it, without a name, an answer or a score.
@Suite struct LogTests {
  @Test func 日志里没有姓名作答和成绩() throws {
    let place = try Workplace(banks: "digits")
    let log = place.folder.path("log")
    try place.run("--log", log, "deputy", "add", "张三", "--id", "zhangsan", "--group", "城关")
    let session = try place.run(
      "--log", log, "--deputy", "zhangsan",
      input: "practice shuzi -n 2\n1\n1\nstats\n没有这个命令\n")
    #expect(session.status == 3)
    let text = try String(contentsOfFile: log, encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    let form = /20\d\d-\d\d-\d\dT[0-9:.]+Z (debug|info|error) [a-z ]+( [a-z]+=[^=]+)*/
    #expect(lines.allSatisfy { $0.wholeMatch(of: form) != nil }, "\(text)")
    for event in [
      " started language=zh terminal=false version=", "command began command=deputy add",
      "command ended command=deputy add ms=", " saved events=1 ms=",
      "banks read banks=1 questions=",
      "command began command=practice", "command ended command=stats", " ended ms=",
    ] {
      #expect(text.contains(event), "\(event)")
    }
    for word in ["张三", "zhangsan", "城关", "shuzi", "没有这个命令", place.folder.path("")] {
      #expect(!text.contains(word), "\(word)")
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: log)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func 写不进日志就说清楚() throws {
    let place = try Workplace(banks: "digits")
    let result = try place.run("--log", place.folder.path("no/log"), "stats")
    #expect(result.status == 74)
    #expect(result.errors.contains("log"))
    try place.folder.write("old\n", to: "old")
    try FileManager.default.createSymbolicLink(
      atPath: place.folder.path("link"), withDestinationPath: place.folder.path("old"))
    #expect(try place.run("--log", place.folder.path("link"), "bank", "list").status == 74)
    #expect(try String(contentsOfFile: place.folder.path("old"), encoding: .utf8) == "old\n")
  }

  /// What could not be read or written is told by where it lies in a home, not by whose it is.
  @Test func 存储出错只记位置不记是谁的() throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    let log = place.folder.path("log")
    let journal = try #require(place.journals(of: "zhangsan").first)
    try FileManager.default.removeItem(atPath: journal)
    try FileManager.default.createDirectory(atPath: journal, withIntermediateDirectories: false)
    try place.run("--log", log, "--deputy", "zhangsan", "stats")
    let text = try String(contentsOfFile: log, encoding: .utf8)
    #expect(text.contains("storage failed code=notARegularFile"), "\(text)")
    #expect(text.contains("place=deputies/*/attempts/*.jsonl"), "\(text)")
  }
}
