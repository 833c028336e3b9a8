import Records
import Storage
import Testing

@Suite struct TrainingStoreTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var store: TrainingStore { TrainingStore(home: Home(folder.path.appending("home"))) }

  @Test func 没有培训时() throws {
    #expect(try store.ids().isEmpty)
  }

  @Test func 规则封存一次不再改() throws {
    let id = try #require(TrainingID("2026-11-23-k3f9q2"))
    try store.keepRules(Array("id: a\n".utf8), of: id)
    try store.keepRules(Array("id: b\n".utf8), of: id)
    #expect(try store.rules(of: id) == Array("id: a\n".utf8))
    // A folder without journals is no training yet.
    #expect(try store.ids().isEmpty)
  }

  @Test func 汇总的文件相同就不写() throws {
    let id = try #require(TrainingID("2026-11-23-k3f9q2"))
    try store.keepRules([], of: id)
    try store.saveRecord(Array("{}\n".utf8), of: id)
    let path = store.folder(of: id).appending("record.json")
    let first = try FileStatus(of: path)
    try store.saveRecord(Array("{}\n".utf8), of: id)
    #expect(try FileStatus(of: path).modified == first.modified)
  }

  @Test(arguments: ["", "a b", "A", "../x", "张三"]) func 不能作编号(_ text: String) {
    #expect(TrainingID(text) == nil)
  }
}
