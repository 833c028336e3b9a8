import Foundation
import Records
import Storage
import TestSupport
import Testing

extension TortureTests {
  /// Every call that an operation makes fails in turn, in every way that it can: nothing that was there is lost, what is
  /// new is whole or not there, the error says what happened, and doing it again does the rest.
  @Suite struct StorageFaultTests {
    struct Case: CustomTestStringConvertible, Sendable {
      let operation: FaultedOperation
      let kind: FailingCalls.Kind
      let forGood: Bool
      var testDescription: String { "\(operation.testDescription), \(kind)\(forGood ? "…" : "")" }
    }

    static let cases = (FaultedOperation.files + FaultedOperation.journals).flatMap { operation in
      FailingCalls.Kind.allCases.flatMap { kind in
        [false, true].map { Case(operation: operation, kind: kind, forGood: $0) }
      }
    }

    @Test(arguments: cases) func `每一个调用轮流失败`(_ test: Case) throws {
      let start = try SampleHome()
      try Folder.make(start.home.root)
      try test.operation.prepare(start)
      let old = try start.allFiles()
      let whole = try start.copy()
      try test.operation.perform(whole, .live)
      let new = try whole.allFiles()
      #expect(old != new)
      var number = 1
      while true {
        let place = try start.copy()
        let failing = FailingCalls(
          failing: number, by: test.kind, forGood: test.forGood)
        let outcome = Result { try test.operation.perform(place, failing.calls) }
        if failing.count < number { break }
        if case .failure(let error) = outcome {
          let cause = error as? StorageError ?? (error as? AppendFailure)?.error
          #expect(cause?.code == test.kind.code, "call \(number)")
        }
        try check(place, old, new, "call \(number)")
        // Not from where it stopped, but from the beginning, as a person would.
        _ = Result { try test.operation.perform(place, .live) }
        try check(place, old, new, "again after call \(number)")
        let missing = try Set(new.keys).subtracting(place.allFiles().keys)
        #expect(missing.filter { !Self.isDerived($0) }.isEmpty, "again after call \(number)")
        number += 1
      }
      if test.kind == .diskFull { #expect(number > 2) }
    }

    /// Whether a file follows from journals: it may be missing, and is made when it is needed.
    private static func isDerived(_ path: String) -> Bool {
      path.hasSuffix("/progress.json") || path.hasSuffix("/profile.json")
    }

    /// Whether it is an original that a repair replaced; a repair that is done again keeps it again.
    private static func isKept(_ path: String) -> Bool { path.hasPrefix("backups/doctor-") }

    /// Every file is as it was, or as it was to be. Of a journal, there is all that was there, and then lines.
    private func check(
      _ place: SampleHome, _ old: [String: [UInt8]], _ new: [String: [UInt8]], _ comment: Comment
    ) throws {
      let now = try place.allFiles()
      for (path, bytes) in now where bytes != old[path] && bytes != new[path] && !Self.isKept(path)
      {
        #expect(path.hasSuffix(".jsonl"), "\(comment): \(path)")
        #expect(bytes.starts(with: old[path] ?? []), "\(comment): \(path)")
      }
      for path in old.keys where new[path] != nil && !Self.isDerived(path) {
        #expect(now[path] != nil, "\(comment): \(path)")
      }
    }
  }
}

extension SampleHome {
  /// All files but the caches, by path below the home, with their bytes.
  func allFiles() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: home.root.text)
    where !path.hasPrefix("cache/") {
      let file = home.root.appending(path)
      if try FileStatus(of: file).kind == .regular { files[path] = try content(of: file) }
    }
    return files
  }
}
