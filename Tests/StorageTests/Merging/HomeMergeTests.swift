import Dates
import Foundation
import Records
import Storage
import TestSupport
import Testing

/// Whole homes on disk, united.
@Suite struct HomeMergeTests {
  @Test func `抄来的数据各写各的，并起来一条不少`() throws {
    let office = try SampleHome()
    try office.enter("张三", seed: 1)
    try office.flagged(1...3, by: "张三")
    let home = try office.copy()
    try office.flagged(4...6, by: "张三")
    try home.flagged(5...9, by: "张三", on: "there")
    try home.enter("李四", seed: 2, on: "there")
    let all = try office.events(of: "张三").union(home.events(of: "张三"))

    let before = try home.files()
    let plan = try office.merge(home)
    #expect(plan.refusals.isEmpty)
    #expect(plan.steps.map(\.newEvents).sorted() == [2, 5])
    #expect(plan.steps.map(\.isNew).filter { $0 }.count == 1)
    #expect(try office.events(of: "张三") == all)
    #expect(try home.files() == before)

    let once = try office.files()
    #expect(try office.merge(home).changesNothing)
    #expect(try office.files() == once)

    try home.merge(office)
    #expect(try home.files() == once)
    for id in ["张三", "李四"] {
      #expect(try office.progress(of: id) == home.progress(of: id))
    }
  }

  @Test func `旧副本并进来什么也不变`() throws {
    let office = try SampleHome()
    try office.enter("张三", seed: 1)
    try office.flagged(1...3, by: "张三")
    let stale = try office.copy()
    try office.flagged(4...6, by: "张三")
    let before = try office.files()
    #expect(try office.merge(stale).changesNothing)
    #expect(try office.files() == before)
    // The other way round the copy becomes the file.
    try stale.merge(office)
    #expect(try stale.files() == before)
  }

  @Test func `同名的两个人不并，改了编号再并`() throws {
    let (here, there) = (try SampleHome(), try SampleHome())
    try here.enter("张三", seed: 1)
    try there.enter("张三", seed: 2, on: "there")
    try there.flagged(1...4, by: "张三", on: "there")
    let before = try here.files()
    let plan = try here.merge(there)
    let id = try DeputyID("张三")
    #expect(plan.refusals.map(\.reason) == [.otherPerson(id, free: "张三-2")])
    #expect(try here.files() == before)

    try here.store().rename(id, to: try DeputyID("张三-2"))
    #expect(try here.merge(there).refusals.isEmpty)
    #expect(try here.events(of: "张三") == there.events(of: "张三"))
    // An old copy finds the person under the new id.
    let old = try SampleHome()
    try old.enter("张三", seed: 1)
    try old.flagged(7...8, by: "张三")
    #expect(try here.merge(old).refusals.isEmpty)
    #expect(try here.events(of: "张三-2").count == 4)
    #expect(try here.events(of: "张三") == there.events(of: "张三"))
  }

  @Test func `改过编号的人按身份找到`() throws {
    let here = try SampleHome()
    try here.enter("张三", seed: 1)
    let there = try here.copy()
    try there.store().rename(try DeputyID("张三"), to: try DeputyID("老张"))
    try there.flagged(1...2, by: "老张", on: "there")
    try here.merge(there)
    #expect(try here.store().list().deputies.map(\.text) == ["张三"])
    #expect(try here.events(of: "张三") == there.events(of: "老张"))
  }

  @Test func `同一编号内容不同，两条都留并报告`() throws {
    let here = try SampleHome()
    try here.enter("张三", seed: 1)
    let there = try here.copy()
    try here.flagged(1...1, by: "张三")
    // The same chance at the same time, so the same id, for another question.
    var random = SeededGenerator(seed: 260)
    let moment = Moment(noon.advanced(byMilliseconds: 1000), utcOffset: 0)
    let store = there.store("there")
    _ = try store.append([flag(2)], to: try DeputyID("张三"), at: moment, using: &random)
    let ids = try here.events(of: "张三").map(\.id).filter { id in
      try there.events(of: "张三").contains { $0.id == id }
    }
    try #require(ids.count == 3, "the two machines happened on different ids")
    let plan = try here.merge(there)
    #expect(plan.steps.map(\.conflicts.count) == [1])
    #expect(try here.events(of: "张三").count == 4)
    // From now on it is the doctor who tells it.
    #expect(try here.merge(there).changesNothing)
    let problems = Doctor.examine(here.home, now: noon.advanced(byMilliseconds: 9_000)).map(
      \.problem)
    #expect(
      problems.contains { if case .conflicts(let ids) = $0 { ids.count == 1 } else { false } })
    try there.merge(here)
    #expect(try here.progress(of: "张三") == there.progress(of: "张三"))
  }

  @Test func `坏行照原样带来，不多带`() throws {
    let here = try SampleHome()
    try here.enter("张三", seed: 1)
    let there = try here.copy()
    try there.flagged(1...3, by: "张三", on: "there")
    let file = "home/deputies/张三/attempts/there.jsonl"
    var bytes = try content(of: there.folder.path.appending(file))
    bytes[10] ^= 1
    try there.folder.write(bytes, to: file)
    #expect(try here.merge(there).steps.map(\.newDamage) == [1])
    #expect(try content(of: here.folder.path.appending(file)) == bytes)
    // A copy that was cut off has nothing new.
    try there.folder.write(bytes.dropLast(20), to: file)
    #expect(try here.merge(there).changesNothing)
  }

  @Test func `题库和法规只补没有的，不同的只报告`() throws {
    let (here, there) = (try SampleHome(), try SampleHome())
    for (name, text) in [("banks/a.md", "甲\n乙\n丙"), ("banks/same.md", "同"), ("laws/x.md", "旧")] {
      try here.folder.write(text.utf8, to: "home/\(name)")
    }
    for (name, text) in [
      ("banks/a.md", "甲\n丁\n丙"), ("banks/same.md", "同"), ("banks/papers/b.yaml", "新"),
      ("config.yaml", "x"), ("cache/x", "x"), ("banks/.hidden", "x"),
    ] {
      try there.folder.write(text.utf8, to: "home/\(name)")
    }
    let plan = try here.merge(there)
    #expect(plan.newFiles.map(\.path) == ["banks/papers/b.yaml"])
    #expect(plan.differentFiles.map(\.path) == ["banks/a.md"])
    #expect(plan.differentFiles.map(\.line) == [2])
    #expect(
      try here.files().mapValues { String(decoding: $0, as: UTF8.self) } == [
        "banks/a.md": "甲\n乙\n丙", "banks/same.md": "同", "banks/papers/b.yaml": "新", "laws/x.md": "旧",
      ])
  }

  @Test func `新版本写的不动，别的照样并`() throws {
    let (here, there) = (try SampleHome(), try SampleHome())
    try there.enter("张三", seed: 1)
    try there.enter("李四", seed: 2)
    try there.folder.write(newerLine(version: 7), to: "home/deputies/张三/attempts/later.jsonl")
    let plan = try here.merge(there)
    #expect(plan.refusals.map(\.reason) == [.newerVersion(7)])
    #expect(try here.store().list().deputies.map(\.text) == ["李四"])
  }

  @Test func `人手复制出来的文件名也不丢记录`() throws {
    let here = try SampleHome()
    try here.enter("张三", seed: 1)
    let there = try here.copy()
    try there.flagged(1...2, by: "张三", on: "there")
    let attempts = there.home.deputies.appending("张三").appending("attempts")
    try FileManager.default.moveItem(
      atPath: attempts.appending("there.jsonl").text,
      toPath: attempts.appending("There 副本.jsonl").text)
    try here.merge(there)
    #expect(try here.events(of: "张三") == there.events(of: "张三"))
    #expect(try here.merge(there).changesNothing)
  }
}
