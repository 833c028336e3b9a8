import Dates
import PaperSamples
import Papers
import Records
import Settings
import Storage
import TestSupport
import Testing

/// Something that Storage does to a home, the same to the byte each time.
struct FaultedOperation: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// What has to be there before.
  let prepare: @Sendable (SampleHome) throws -> Void
  let perform: @Sendable (SampleHome, FileSystemCalls) throws -> Void

  init(
    _ description: String,
    after prepare: @escaping @Sendable (SampleHome) throws -> Void = { _ in },
    _ perform: @escaping @Sendable (SampleHome, FileSystemCalls) throws -> Void
  ) {
    testDescription = description
    self.prepare = prepare
    self.perform = perform
  }
}

extension FaultedOperation {
  private static let one = fixed(try? DeputyID("代表1"))
  private static let two = fixed(try? DeputyID("代表2"))
  private static let moment = Moment(noon.advanced(byMilliseconds: 60_000), utcOffset: 0)
  private static let training = fixed(TrainingID("2026-11-23-k3f9q2"))
  private static let paper = Paper(SamplePaper.contents())

  private static func store(_ place: SampleHome, _ calls: FileSystemCalls) -> DeputyStore {
    DeputyStore(home: place.home, device: device, calls)
  }

  /// Appends some events in two goes.
  private static func append(to journal: Journal) throws {
    var random = SeededGenerator(seed: 5)
    for number in [100, 200] {
      _ = try journal.append(
        (0..<20).map { flag(number + $0) }, at: moment, using: &random)
    }
  }

  @Sendable private static func people(_ place: SampleHome) throws {
    for number in 1...2 {
      try place.enter("代表\(number)", seed: UInt64(number))
      try place.flagged(1...5, by: "代表\(number)")
    }
  }

  static let files = [
    FaultedOperation("写一个新文件") { place, calls in
      try Folder.make(place.home.root, calls)
      try AtomicFile.write(Array(0...200), to: place.home.root.appending("x"), calls)
    },
    FaultedOperation("换掉一个文件", after: { try $0.folder.write("旧".utf8, to: "home/x") }) {
      try AtomicFile.save(Array(0...200), as: $0.home.root.appending("x"), $1)
    },
    FaultedOperation("由程序库写的文件", after: { try $0.folder.write("旧".utf8, to: "home/x") }) {
      place, calls in
      try AtomicFile.save(as: place.home.root.appending("x"), calls) { path in
        try AtomicFile.write(Array(0...200), to: path)
      }
    },
    FaultedOperation("改设置") { try ConfigFile($0.home, $1).set(.questions(30)) },
  ]

  static let journals = [
    FaultedOperation("录入代表") { place, calls in
      var random = SeededGenerator(seed: 9)
      try store(place, calls).create(
        one, profile: ProfileChange(), at: moment, using: &random)
    },
    FaultedOperation("改编号", after: people) {
      try store($0, $1).rename(one, to: fixed(try? DeputyID("张三")))
    },
    FaultedOperation("两个编号是一个人", after: people) {
      var random = SeededGenerator(seed: 9)
      try store($0, $1).join(one, two, at: moment, using: &random)
    },
    FaultedOperation("记两次答题", after: people) {
      try append(to: try store($0, $1).journal(of: one))
    },
    FaultedOperation("更新汇总的文件", after: people) { place, calls in
      for id in [one, two] { try store(place, calls).updateDerivedFiles(of: id) }
    },
    FaultedOperation("封存试卷") { try PaperStore(home: $0.home, $1).save(paper) },
    FaultedOperation("登记答卷", after: { try PaperStore(home: $0.home).save(paper) }) {
      try append(to: try PaperStore(home: $0.home, $1).journal(of: paper.id, on: device))
    },
    FaultedOperation("集中培训") { place, calls in
      let store = TrainingStore(home: place.home, calls)
      try store.keepRules(Array("id: a\n".utf8), of: training)
      try append(to: try store.journal(of: training, on: device))
      try store.saveRecord(Array("{}\n".utf8), of: training)
    },
    FaultedOperation(
      "修理",
      after: { place in
        try people(place)
        try place.folder.write("半行".utf8, to: "home/deputies/代表1/attempts/other.jsonl")
        try place.folder.write("{}".utf8, to: "home/deputies/代表2/progress.json")
      }
    ) { place, calls in
      let repair = DoctorRepair(place.home, now: noon, calls)
      for finding in Doctor.examine(place.home, now: noon) { try repair.mend(finding) }
    },
  ]
}
