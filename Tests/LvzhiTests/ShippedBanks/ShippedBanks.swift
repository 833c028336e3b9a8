import BankFile
import Dates
import Diagnostics
import Foundation
import Questions
import Sessions
import Settings
import Statutes
import Testing

@testable import lvzhi

/// The banks that ship and the registry beside them, read once for all tests.
enum ShippedBanks {
  private static let folder = URL(filePath: #filePath)
    .appending(path: "../../../../question-banks").standardized

  static let documents: [BankDocument] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
      guard let source = source(name), case .bank(let document) = BankReader.read(source) else {
        return nil
      }
      return document
    }
  }()

  static let figures = documents.map { BankFigures($0) }
  static let total = figures.map(\.tally).reduce(QuestionTally(), +)

  static let contrasts: ContrastFigures = {
    let links = documents.flatMap { document in
      (0..<document.count).compactMap { index in
        document.outline(at: index).name.map { ($0, document.contrasts(at: index)) }
      }
    }
    return ContrastFigures(
      ContrastSets(links).sets, of: Set(documents.map(\.header.id)))
  }()

  /// How all banks together cover the laws, on the day up to which they were checked.
  static let coverage: [LawCoverage] = {
    guard let laws = source("laws.yaml"), let day = CalendarDate("2026-11-25") else { return [] }
    return LawCoverage.of(documents, registry: LawRegistryFile.read(laws).registry, on: day)
  }()

  private static func source(_ name: String) -> SourceText? {
    let data = try? Data(contentsOf: folder.appending(path: name))
    return data.map { SourceText(path: name, bytes: Array($0)) }
  }
}
