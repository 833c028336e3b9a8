import Archives
import Foundation
import TestSupport
import Testing

/// `merge` 合并数据 between machines: the stale copy, the copied home, two people of one name, two keyers of one paper.
@Suite struct MergeTests {
  private static let fixed = "--now \(Workplace.now) --seed 7"

  private func practise(_ place: Workplace, _ name: String, _ answers: String) throws {
    let lines = answers.map { "\($0)\n" }.joined()
    let result = try place.run(
      "--deputy", name, "practice", "shuzi", "-n", "\(answers.count)", "--order", "bank",
      "--keep-going", "--now", Workplace.now, input: lines)
    #expect(result.status == 0)
  }

  @Test func 合并的全过程() throws {
    let here = try Workplace(banks: "digits")
    for name in ["张三", "李四"] { try here.run("deputy", "add", name, "--now", Workplace.now) }
    let there = try here.machine(copyingHome: true)
    try practise(here, "张三", "12")
    try practise(there, "张三", "311")
    try there.run("deputy", "add", "王五", "--now", Workplace.now)
    let namesake = try here.machine()
    try namesake.run("deputy", "add", "李四", "--group", "二组", "--now", Workplace.now)
    try practise(namesake, "李四", "1")
    let stale = try here.machine(copyingHome: true)
    try practise(here, "张三", "2")
    try there.folder.write("# 本地\n", to: "home/banks/bendi.md")
    try here.folder.write("# 本机\n\n甲\n", to: "home/banks/tongming.md")
    try there.folder.write("# 本机\n\n乙乙\n", to: "home/banks/tongming.md")

    for (place, time) in [(here, 1_795_000_000.0), (there, 1_795_100_000)] {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: time)],
        ofItemAtPath: "\(place.home)/banks/tongming.md")
    }
    for (place, name) in [(there, "there"), (namesake, "namesake"), (stale, "stale")] {
      try FileManager.default.moveItem(atPath: place.home, toPath: here.folder.path(name))
    }
    try here.folder.write("没有数据", to: "empty/readme.txt")
    var transcript = Transcript(at: here)
    for line in [
      "merge there --dry-run", "合并数据 there", "merge there", "merge stale", "merge namesake",
      "merge namesake --lang en", "deputy rename 李四 李四-2", "merge namesake", "deputy list",
      "merge empty", "merge home", "merge nowhere", "merge", "merge empty/readme.txt --lang en",
      "doctor",
    ] {
      try transcript.run("\(line) \(Self.fixed)")
    }
    try transcript.check("merge")
  }

  @Test func `谁并谁都一样，再并一次一个字节不变`() throws {
    let here = try Workplace(banks: "digits")
    try here.run("deputy", "add", "张三")
    let there = try here.machine(copyingHome: true)
    try practise(here, "张三", "1231")
    try practise(there, "张三", "11")
    try practise(here, "张三", "3")
    #expect(try here.run("merge", there.home).status == 0)
    let once = try here.content()
    #expect(try here.run("merge", there.home).status == 0)
    #expect(try here.content() == once)
    #expect(try there.run("merge", here.home).status == 0)
    #expect(try there.content() == once)
    let progress = [here, there].map { $0.folder.read("home/deputies/张三/progress.json") }
    #expect(progress[0] != nil && progress[0] == progress[1])
    #expect(try here.run("doctor").status == 0)
    // What is written from now on goes on in each machine's own file.
    try practise(there, "张三", "2")
    #expect(try there.content().filter { once[$0.key] != $0.value }.count == 1)
  }

  @Test func `压缩包里的数据`() throws {
    let here = try Workplace(banks: "digits")
    try here.run("deputy", "add", "张三")
    try practise(here, "张三", "12")
    let content = try here.content().sorted { $0.key < $1.key }
    let archive = try ZipWriter.bytes(
      content.map { ZipMember("数据/\($0.key)", Array($0.value)) }
        + [ZipMember("数据/banks/../../../outside.md", [7]), ZipMember("数据/config.yaml", [7])])
    let other = try here.machine()
    try other.folder.write(bytes: archive, to: "data.zip")
    let result = try other.run("merge", "data.zip")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("名称不合规"))
    #expect(try other.content() == here.content())
    #expect(other.folder.read("home/config.yaml") == nil && other.folder.read("outside.md") == nil)

    let bomb = try ZipWriter.bytes([
      ZipMember("banks/a.md", [UInt8](repeating: 0x41, count: 40 << 20))
    ])
    try other.folder.write(bytes: bomb, to: "bomb.zip")
    let refused = try other.run("merge", "bomb.zip")
    #expect(refused.status == 1 && refused.errors.contains("解开后太大"))
  }

  @Test func `中文系统压缩的文件名`() throws {
    let here = try Workplace(banks: "digits")
    try here.run("deputy", "add", "张三")
    // Names in GBK that nothing tells to be so.
    let content = try here.content().map { path, bytes in
      ZipMember(path.replacingOccurrences(of: "张三", with: "ZZZZ"), Array(bytes))
    }
    let archive = try ZipWriter.bytes(content)
      .replacing(Array("ZZZZ".utf8), with: [0xD5, 0xC5, 0xC8, 0xFD])
    let other = try here.machine()
    try other.folder.write(bytes: archive, to: "gbk.zip")
    #expect(try other.run("merge", "gbk.zip").status == 0)
    #expect(try other.content() == here.content())
  }

  @Test func `两个人登记同一份试卷，不一致的说出来`() throws {
    let evening = try Evening(deputies: 3)
    let here = evening.place
    let there = try here.machine(copyingHome: true)
    let all = [
      (here, ["1", "总分 70", "2", "总分 80", "0"]),
      (there, ["1", "总分 70", "2", "总分 88", "3", "总分 66", "0"]),
    ]
    for (place, lines) in all {
      let entered = try place.run(
        ["enter", evening.paper], input: lines.map { $0 + "\n" }.joined())
      #expect(entered.status == 0, "\(entered.errors)")
    }
    let merged = try here.run("merge", there.home)
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(merged.errors.contains("两处登记不一致，暂以后一次为准：代表2。"), "\(merged.errors)")
    try there.run("merge", here.home)
    let sheets = try [here, there].map {
      try $0.run("score-sheet", "--paper", evening.paper, "--json", "--now", "2027-01-04T02:00:00Z")
        .output
    }
    #expect(sheets[0] == sheets[1])
    #expect(sheets[0].contains("66") && sheets[0].contains("88"))
    // Whoever keys it in again decides.
    _ = try here.run(["enter", evening.paper], input: "2\n总分 88\n0\n")
    #expect(!(try here.run("merge", there.home).errors.contains("不一致")))
  }
}
