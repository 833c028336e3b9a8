import Dates
import Foundation
import Papers
import Questions
import Records
import Storage
import TestSupport
import Testing

@Suite struct DoctorTests {
  let folder: TemporaryFolder
  let home: Home
  let store: DeputyStore
  let id: DeputyID

  init() throws {
    folder = try TemporaryFolder()
    home = Home(folder.path.appending("home"))
    store = DeputyStore(home: home, device: device)
    id = try DeputyID("张三")
    var profile = ProfileChange()
    profile.set(.name, to: "张三")
    var random = SeededGenerator(seed: 1)
    try store.create(id, profile: profile, at: Moment(noon, utcOffset: 0), using: &random)
    try store.updateDerivedFiles(of: id)
  }

  var journal: FilePath {
    home.deputies.appending("张三/attempts/\(device).jsonl")
  }

  private func examine(
    at now: Timestamp = noon, formerNames: [QuestionName: QuestionName] = [:]
  ) -> [DoctorFinding] {
    Doctor.examine(home, now: now, formerNames: formerNames)
  }

  private func append(_ contents: EventContent..., at now: Timestamp = noon) throws {
    var random = SystemRandomNumberGenerator()
    _ = try store.append(contents, to: id, at: Moment(now, utcOffset: 0), using: &random)
    try store.updateDerivedFiles(of: id)
  }

  @Test func `好的数据没有话说`() {
    #expect(examine() == [])
    #expect(Doctor.examine(Home(folder.path.appending("nowhere")), now: noon) == [])
  }

  @Test func `只建了文件夹就中断的不算坏`() throws {
    for name in ["papers/kuaice-146afb/events", "deputies/.王五.k.tmp/attempts"] {
      let made = try self.folder.makeFolder("home/\(name)")
      for place in [made, made.folder, made.folder.folder] { chmod(place.text, 0o700) }
    }
    #expect(examine() == [])
    // What is left of entering a deputy goes away with a repair, when nobody can be at it any more.
    let later = WallClock.now().advanced(byMilliseconds: 2 * 3_600_000)
    let left = home.deputies.appending(".王五.k.tmp")
    let findings = examine(at: later)
    #expect(findings == [DoctorFinding(path: left, problem: .temporaryFile)])
    try DoctorRepair(home, now: later).mend(try #require(findings.first))
    #expect(examine(at: later) == [])
  }

  @Test func `坏行移进备份，别的不动`() throws {
    let before = try content(of: journal)
    let damaged = before + Array("{\"v\":1,\n\nxyz\n".utf8)
    try folder.write(damaged, to: "home/deputies/张三/attempts/\(device).jsonl")
    chmod(journal.text, 0o600)
    let findings = examine()
    #expect(findings.count == 1)
    guard case .damagedLines(let lines) = try #require(findings.first).problem else {
      Issue.record("\(findings)")
      return
    }
    #expect(lines.map(\.line) == [3, 5])
    let repair = DoctorRepair(home, now: noon)
    try repair.mend(findings[0])
    #expect(examine() == [])
    #expect(try content(of: journal) == before + [UInt8(ascii: "\n")])
    let kept = repair.backups.appending("deputies/张三/attempts/\(device).jsonl")
    #expect(try content(of: kept) == damaged)
    #expect(try store.read(id).events.count == 2)
  }

  @Test func `两次修理的备份不互相覆盖`() throws {
    let repair = DoctorRepair(home, now: noon)
    for text in ["x\n", "y\n"] {
      let handle = try FileHandle(forWritingTo: URL(filePath: journal.text))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data(text.utf8))
      for finding in examine() { try repair.mend(finding) }
    }
    let folder = repair.backups.appending("deputies/张三/attempts")
    #expect(try self.folder.names(in: folder) == ["\(device).jsonl", "\(device).jsonl~2"])
  }

  @Test func `新版本的日志原样留着`() throws {
    let bytes = try content(of: journal) + newerLine(version: 2) + Array("坏行\n".utf8)
    try folder.write(bytes, to: "home/deputies/张三/attempts/\(device).jsonl")
    chmod(journal.text, 0o600)
    let findings = examine()
    #expect(findings.map(\.problem) == [.newerVersion(2)])
    #expect(findings.compactMap(\.repair) == [])
    let forced = DoctorFinding(path: journal, problem: .damagedLines([]))
    #expect(throws: StorageError.self) { try DoctorRepair(home, now: noon).mend(forced) }
    #expect(try content(of: journal) == bytes)
  }

  @Test func `他人可读的改回来`() throws {
    chmod(journal.text, 0o644)
    chmod(home.deputies.text, 0o755)
    let findings = examine()
    #expect(
      findings.map(\.problem) == [
        .openToOthers(permissions: 0o755), .openToOthers(permissions: 0o644),
      ])
    for finding in findings { try DoctorRepair(home, now: noon).mend(finding) }
    #expect(examine() == [])
    #expect(try FileStatus(of: journal).permissions == 0o600)
  }

  @Test func `遗留的临时文件`() throws {
    let file = try folder.write([1, 2], to: "home/deputies/张三/.progress.json.abc.tmp")
    chmod(file.text, 0o600)
    #expect(examine(at: WallClock.now()) == [])
    let later = WallClock.now().advanced(byMilliseconds: 2 * 3_600_000)
    let findings = examine(at: later)
    #expect(findings == [DoctorFinding(path: file, problem: .temporaryFile)])
    let repair = DoctorRepair(home, now: later)
    try repair.mend(findings[0])
    #expect(examine(at: later) == [])
    #expect(
      try content(of: repair.backups.appending("deputies/张三/.progress.json.abc.tmp")) == [1, 2])
  }

  @Test func `过时的派生文件`() throws {
    let file = try folder.write("{}".utf8, to: "home/deputies/张三/progress.json")
    chmod(file.text, 0o600)
    let findings = examine()
    #expect(findings == [DoctorFinding(path: file, problem: .outOfDate)])
    let repair = DoctorRepair(home, now: noon)
    try repair.mend(findings[0])
    #expect(examine() == [])
    #expect(try content(of: repair.backups.appending("deputies/张三/progress.json")) == [0x7B, 0x7D])
  }

  @Test func `未来的事件和落后的时钟`() throws {
    let latest = noon.advanced(byMilliseconds: 2 * 86_400_000)
    try append(flag(1), at: latest)
    try append(flag(2), at: noon)
    let problems = examine().map(\.problem)
    let last = latest.advanced(byMilliseconds: 1)
    #expect(problems == [.future(events: 2, latest: last), .clockBehind(events: 1)])
    #expect(examine(at: latest).map(\.problem) == [.clockBehind(events: 1)])
  }

  @Test func `题目的旧名`() throws {
    try append(flag(1), flag(2))
    let names = [fixed(QuestionName("daibiaofa/1")): fixed(QuestionName("daibiaofa/100"))]
    let problems = examine(formerNames: names).map(\.problem)
    #expect(problems.contains(.formerNames(events: 1)))
  }

  @Test func `同一编号两种内容`() throws {
    try append(flag(1))
    let event = try #require(try store.read(id).events.last)
    let twin = Event(id: event.id, at: event.at, day: event.day, content: flag(2))
    let file = try folder.write(
      JournalLine.encode(twin) + [0x0A], to: "home/deputies/张三/attempts/other.jsonl")
    chmod(file.text, 0o600)
    try store.updateDerivedFiles(of: id)
    #expect(examine().map(\.problem) == [.conflicts([event.id])])
  }

  @Test func `没有人的目录和两个人的目录`() throws {
    _ = try folder.makeFolder("home/deputies/李四/attempts")
    _ = try folder.makeFolder("home/deputies/坏:名")
    _ = try folder.makeFolder("home/deputies/王五/attempts")
    try AtomicFile.write([0x0A], to: home.deputies.appending("王五/attempts/a.jsonl"))
    for name in ["李四", "李四/attempts", "王五", "王五/attempts", "坏:名"] {
      chmod(home.deputies.appending(name).text, 0o700)
    }
    var random = SeededGenerator(seed: 9)
    try append(.person(PersonUID(using: &random)))
    let problems = Dictionary(
      uniqueKeysWithValues: examine().map { ($0.path.name, $0.problem) })
    #expect(problems["李四"] == .noJournal)
    #expect(problems["王五"] == .noPerson)
    #expect(problems["坏:名"] == .stranger(.badName(.forbidden(":"))))
    guard case .severalPeople(let uids)? = problems["张三"] else {
      Issue.record("\(problems)")
      return
    }
    #expect(uids.count == 2)
    try append(.join(uids[1]))
    #expect(!examine().contains { $0.path.name == "张三" })
  }

  @Test func `备份里坏了的内容移开，下次重新备份`() throws {
    let store = BackupStore(home)
    let moment = Moment(noon, utcOffset: 0)
    _ = try store.make(at: moment)
    #expect(examine() == [])
    let name = try #require(store.names().first)
    let file = try #require(store.inventory(of: name).inventory.files.first)
    let place = home.backups.appending("contents/\(file.digest.prefix(2))/\(file.digest)")
    try Data("坏".utf8).write(to: URL(filePath: place.text))
    let damaged = DoctorFinding(
      path: store.file(of: name), problem: .damagedBackup(missing: 1, faults: 0))
    let findings = examine()
    #expect(findings == [DoctorFinding(path: place, problem: .damagedContent), damaged])
    for finding in findings { try DoctorRepair(home, now: noon).mend(finding) }
    #expect(examine() == [damaged])
    _ = try store.make(at: moment)
    #expect(examine() == [])
  }

  @Test func `改过的试卷和不是试卷的文件夹`() throws {
    let id = fixed(PaperID("kuaice-1-00000000"))
    let file = try folder.write("{}".utf8, to: "home/papers/\(id.text)/paper.json")
    _ = try folder.makeFolder("home/papers/坏 名")
    for path in [home.papers, file.folder, home.papers.appending("坏 名")] { chmod(path.text, 0o700) }
    chmod(file.text, 0o600)
    let problems = Dictionary(uniqueKeysWithValues: examine().map { ($0.path, $0.problem) })
    #expect(problems[file] == .unreadable(StorageError(.damaged, file)))
    #expect(problems[home.papers.appending("坏 名")] == .strangePaper)
    #expect(problems.count == 2)
  }

  @Test func `备份也只给本人看`() throws {
    let store = BackupStore(home)
    _ = try store.make(at: Moment(noon, utcOffset: 0))
    let file = store.file(of: try #require(store.names().first))
    chmod(file.text, 0o644)
    let findings = examine()
    #expect(
      findings == [DoctorFinding(path: file, problem: .openToOthers(permissions: 0o644))])
    try DoctorRepair(home, now: noon).mend(findings[0])
    #expect(examine() == [])
  }
}
