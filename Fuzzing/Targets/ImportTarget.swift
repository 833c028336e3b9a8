import BankFile
import Diagnostics
import Interchange
import Questions
import Storage

@testable import lvzhi

extension FuzzTarget {
  /// A file of questions from elsewhere, in whatever format it seems to be.
  static let importing = FuzzTarget(
    "import",
    seeds: { files in
      let folder = "Tests/Fixtures/Interchange/"
      let names = [
        "seed.aiken.txt", "seed.anki.txt", "seed.csv", "seed.gift", "seed.json", "seed.moodle.xml",
        "seed.qti.xml", "seed.txt",
      ]
      return try names.map { try files.bytes(folder + $0) }
    }
  ) { try checkImport(of: $0) }

  /// Imports as the program does, but for old office files, which another program reads. Each item ends in the bank or among the
  /// refusals; the bank has no faults and is printed as it stands.
  static func checkImport(of bytes: [UInt8]) throws {
    guard let format = FormatRecognition.format(of: bytes), format != .office,
      let file = try? QuestionFile(FilePath("file"), bytes: bytes, named: nil),
      let id = BankID("fuzzed")
    else { return }
    let header = BankMaker.Header(id: id, title: "题库", isChinese: true, origin: "文件")
    let made = BankMaker(file.contents, header)
    let known = file.contents.items.count + file.contents.refusals.count
    try BrokenPromise.unless(
      made.taken.count + made.refusals.count == known, "\(format): an item was lost")
    guard !made.taken.isEmpty else { return }
    let source = SourceText(path: "bank.md", text: made.text)
    guard case .bank(let document) = BankReader.read(source) else {
      throw BrokenPromise(description: "\(format): what was made is no bank")
    }
    let good = (0..<document.count).count { !document.hasErrors(at: $0) }
    try BrokenPromise.unless(
      document.count == made.taken.count && good == document.count,
      "\(format): \(made.taken.count) taken, \(document.count) in the bank, \(good) of them good")
    try BrokenPromise.unless(
      BankFormatter.format(document) == made.text, "\(format): not canonical")
  }
}
