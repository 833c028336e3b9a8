import Foundation
import TestSupport
import Testing

/// A command of the program on a home with a bit of everything, and what it must have done if it says so.
struct FaultedCommand: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let words: @Sendable (FaultedPlace) -> [String]
  let input: String
  /// How many things are there that its output confirms, and how many it confirms.
  let count: @Sendable (FaultedPlace, String) throws -> (there: Int, confirmed: Int)

  init(
    _ words: String..., input: String = "", confirming phrase: String,
    there: @escaping @Sendable (FaultedPlace) throws -> Int
  ) {
    self.init(words.prefix(2).joined(separator: " "), { _ in words }, input: input, phrase, there)
  }

  init(
    _ description: String, _ words: @escaping @Sendable (FaultedPlace) -> [String],
    input: String = "", _ phrase: String, _ there: @escaping @Sendable (FaultedPlace) throws -> Int
  ) {
    testDescription = description
    self.words = words
    self.input = input
    count = { place, output in
      (try there(place), output.ranges(of: phrase).count)
    }
  }
}

extension FaultedCommand {
  private static let deputy = ["--deputy", "代表1"]

  static let all = [
    FaultedCommand(
      "practice", { _ in deputy + ["practice", "daibiaofa", "-n", "2", "--type", "判断"] },
      input: "1\n2\n", "依据："
    ) { try $0.here.events("answer", in: "deputies/代表1/attempts").count },
    FaultedCommand("deputy", "add", "王五", confirming: "已登记：") {
      try $0.here.events("person", in: "deputies/王五/attempts").count
    },
    FaultedCommand("deputy", "edit", "代表1", "--group", "第九小组", confirming: "已保存修改：") {
      try $0.here.events("profile", in: "deputies/代表1/attempts").count - 1
    },
    FaultedCommand("deputy import", { ["deputy", "import", $0.roster] }, "已登记 2 位") {
      try $0.here.events("person", in: "deputies/新1/attempts").count
        * $0.here.events("person", in: "deputies/新2/attempts").count
    },
    FaultedCommand("enter", { ["enter", $0.paper] }, input: "1\n总分 60\n2\n全对\n0\n", "已保存：") {
      try $0.here.events("enter", in: "papers/\($0.paper)/events").count
    },
    FaultedCommand(
      "exam", { deputy + ["exam", "start", $0.paper] }, input: "1\n1\n1\n", "题已记下"
    ) { try $0.here.events("examAnswer", in: "deputies/代表1/attempts").count },
    FaultedCommand("train", "resume", input: "1 A\n2 B\n结束\n", confirming: "已记入 3 位") {
      let place = $0
      let counts = try (1...3).map {
        try place.here.events("trained", in: "deputies/代表\($0)/attempts").count
      }
      return counts.min() ?? 0
    },
    FaultedCommand("paper", "make", "kuaice", "--seed", "3", confirming: "已组成并封存试卷") {
      try $0.names("papers").contains { $0.hasPrefix("kuaice-") } ? 9 : 0
    },
    FaultedCommand("import", { ["import", $0.gift, "-o", $0.bank] }, "已写入") {
      FileManager.default.contents(atPath: $0.bank).map { $0.count > 100 ? 1 : 0 } ?? 0
    },
    FaultedCommand("merge", { ["merge", $0.other] }, "已合并") {
      try $0.here.events("person", in: "deputies/远方/attempts").count
    },
    FaultedCommand("score-sheet", { ["score-sheet", "--output", $0.sheet] }, "已保存到文件") {
      FileManager.default.contents(atPath: $0.sheet).map { $0.count > 100 ? 1 : 0 } ?? 0
    },
    FaultedCommand("backup", "now", confirming: "已备份") {
      try $0.names("backups").count { $0.hasSuffix(".sha256") } - 1
    },
    FaultedCommand(
      "backup restore", { ["backup", "restore", "latest", "--into", $0.restored] }, "恢复到新文件夹"
    ) { FileManager.default.fileExists(atPath: $0.restored + "/deputies/代表3/attempts") ? 9 : 0 },
    FaultedCommand("set", "minutes", "25", confirming: "设置已保存") {
      $0.here.folder.read("home/config.yaml")?.contains("25") == true ? 1 : 0
    },
  ]
}
