import Foundation
import TestSupport
import Testing

/// The record of blind checks, `question-banks/REVIEW.csv`, against the banks: every question was checked, in
/// the form that it has now.
@Suite struct ReviewRecordTests {
  private static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../question-banks").standardized.path

  /// The revision that was checked, by question. No field before it holds a comma or a quote.
  private func record() throws -> [String: String] {
    let text = try String(contentsOfFile: "\(Self.folder)/REVIEW.csv", encoding: .utf8)
    let rows = text.split(separator: "\n").map { $0.split(separator: ",") }
      .filter { $0.count > 2 && $0[0].contains("/") }
    return Dictionary(
      rows.map { (String($0[0]), String($0[1])) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func 每道题都核对过现在的样子() throws {
    let record = try record()
    let place = try Workplace()
    place.environment["LVZHI_BANKS"] = Self.folder
    let banks = try place.run("bank", "list", "--json").list().compactMap { $0["id"] as? String }
    #expect(banks.count >= 12)
    for bank in banks {
      let shown = try place.run("bank", "show", bank, "--json").object()
      let chapters = shown["chapters"] as? [[String: Any]] ?? []
      let questions = chapters.flatMap { $0["questions"] as? [[String: Any]] ?? [] }
      #expect(!questions.isEmpty, "\(bank)")
      for question in questions {
        let name = "\(bank)/\(question["id"] as? String ?? "")"
        #expect(record[name] == question["revision"] as? String, "\(name)")
      }
    }
  }
}
