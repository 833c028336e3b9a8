import Foundation
import TestSupport
import Testing

/// What the program prints for other programs follows the schemas of `Documentation/Formats/`.
struct FormatSchemaTests {
  struct Case: CustomTestStringConvertible {
    let arguments: [String]
    let schema: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases = [
    Case(arguments: ["bank", "list"], schema: "bank.schema.json"),
    Case(arguments: ["bank", "show", "daibiaofa"], schema: "bank.schema.json"),
    Case(arguments: ["bank", "show", "cheat-sheet"], schema: "bank.schema.json"),
    Case(arguments: ["bank", "stats"], schema: "bank-stats.schema.json"),
    Case(arguments: ["bank", "stats", "cheat-sheet"], schema: "bank-stats.schema.json"),
    Case(arguments: ["stats"], schema: "stats.schema.json"),
    Case(arguments: ["plan"], schema: "plan.schema.json"),
    Case(arguments: ["plan", "tracks"], schema: "plan.schema.json"),
    Case(
      arguments: ["plan", "--session", "2026-12-20", "--track", "niandu-lihui", "--region", "重庆市"],
      schema: "plan.schema.json"),
    Case(arguments: ["score-sheet"], schema: "score-sheet.schema.json"),
    Case(arguments: ["train", "list"], schema: "training.schema.json"),
    Case(arguments: ["train", "publish"], schema: "published-trainings.schema.json"),
    Case(arguments: ["train", "show"], schema: "training.schema.json"),
    Case(arguments: ["appraise", "--rubric", "daibiao-pingjia"], schema: "appraisal.schema.json"),
    Case(
      arguments: ["appraise", "--rubric", "zhuxituan-kaohe", "--nominate", "3"],
      schema: "appraisal.schema.json"),
    Case(arguments: ["backup", "list"], schema: "backup.schema.json"),
    Case(arguments: ["doctor"], schema: "doctor.schema.json"),
    Case(arguments: ["paper", "list"], schema: "paper.schema.json"),
    Case(arguments: ["paper", "show", "kuaice"], schema: "paper.schema.json"),
    Case(arguments: ["paper", "make", "nianzhong"], schema: "paper.schema.json"),
  ]

  @Test(arguments: cases)
  func `合乎 JSON Schema`(_ test: Case) throws {
    let folder = try TemporaryFolder()
    let root = URL(filePath: #filePath).appending(path: "../../..").standardized.path
    let environment = [
      "LVZHI_HOME": folder.path, "XDG_STATE_HOME": folder.path,
      "LVZHI_BANKS": "\(root)/question-banks:\(root)/Documentation/Formats",
    ]
    func run(_ arguments: [String], input: String = "") throws -> ProgramResult {
      try RunProgram.run(ProductPath.lvzhi, arguments, input: input, environment: environment)
    }
    try #require(try run(["deputy", "add", "张三"]).status == 0)
    let answers = try run(
      ["--deputy", "张三", "--seed", "7", "practice", "daibiaofa", "-n", "2", "--type", "single"],
      input: "A\nB\n")
    try #require(answers.status == 0)
    let plan = try run(["--deputy", "张三", "plan", "set", "--track", "zhuxituan-chengyuan"])
    try #require(plan.status == 0)
    let training = try run(
      ["train", "start", "daibiaofa", "-n", "3"], input: "全到\n\n1 A\n\n备注 好\nend\n")
    try #require(training.status == 0)
    try #require(try run(["paper", "make", "kuaice", "--seed", "1"]).status == 0)
    let printed = try run(test.arguments + ["--json", "--deputy", "张三"])
    #expect(printed.status == 0)
    let schema = try JSONSchema(named: test.schema)
    let faults = try schema.faults(in: Data(printed.output.utf8))
    #expect(faults.isEmpty, "\(faults.prefix(3))")
    #expect(try !schema.faults(in: Data("{}".utf8)).isEmpty)
  }
}
