import Papers
import Questions
import Testing

@testable import Storage

@Suite struct `试卷的存放` {
  private static func paper(_ title: String) throws -> Paper {
    let name = try #require(QuestionName("b/1"))
    let question = Question(name: name, stem: "题", body: .trueFalse(true))
    let blueprint = try #require(BlueprintID("kuaice"))
    return Paper(
      PaperContents(
        title: title, language: "zh-Hans", rules: PaperRules(minutes: 10, passMark: Points(1)),
        origin: PaperOrigin(
          blueprint: blueprint, seed: 1, blueprintDigest: "0", poolDigest: "0"),
        banks: [],
        sections: [
          PaperSection(
            type: .trueFalse, pointsEach: Points(2), marking: .standard,
            questions: [
              PaperQuestion(
                freezing: question, of: BankHeader(id: name.bank, title: "题库"),
                points: Points(2), marking: .standard)
            ])
        ],
        variants: [
          PaperVariant(
            .a, sections: [[PaperVariant.Place(name, order: DisplayOrder(unmixed: question))]])
        ]))
  }

  @Test func `写一次，只给本人看，再写不改`() throws {
    let folder = try TemporaryFolder()
    let store = PaperStore(home: Home(folder.path.appending("home")))
    let paper = try Self.paper("甲卷")
    #expect(try store.ids().isEmpty)
    #expect(try store.save(paper))
    #expect(try !store.save(paper))
    #expect(try store.ids() == [paper.id])
    #expect(try store.load(paper.id) == paper)
    #expect(try FileStatus(of: store.file(of: paper.id)).permissions == 0o600)
    #expect(try FileStatus(of: store.folder(of: paper.id)).permissions == 0o700)
  }

  @Test func `改过的、损坏的、放错地方的都不用`() throws {
    let folder = try TemporaryFolder()
    let store = PaperStore(home: Home(folder.path.appending("home")))
    let (paper, other) = (try Self.paper("甲卷"), try Self.paper("乙卷"))
    try store.save(paper)
    let file = store.file(of: paper.id)
    try AtomicFile.write(PaperJSON.bytes(of: other), to: file)
    #expect(throws: StorageError(.altered, file)) { try store.load(paper.id) }
    #expect(throws: StorageError(.altered, file)) { try store.save(paper) }
    try AtomicFile.write(Array("没有".utf8), to: file)
    #expect(throws: StorageError(.damaged, file)) { try store.load(paper.id) }
    #expect(throws: StorageError.self) { try store.load(other.id) }
  }
}
