package import BankFile
import Dispatch
package import Questions
import Synchronization

/// The banks of all folders that are searched.
package struct BankLibrary: Sendable {
  /// A bank and where it is from.
  package struct Entry: Sendable {
    package let file: FilePath
    package let folder: BankFolder
    /// What the file is in; the document is in UTF-8.
    package let encoding: TextDecoding.Encoding
    package let document: BankDocument
  }

  /// In the order of the folders, and of paths within a folder. No two have the same id.
  package private(set) var entries: [Entry] = []
  package private(set) var notices: [BankNotice] = []

  /// Loads every `*.md` below the folders that is a bank; of several with one id the first. Other Markdown
  /// files, and banks that have no question yet, are passed over in silence. A folder that is not there is a notice only if it was asked for.
  package init(loading folders: [BankFolder]) {
    for folder in folders {
      if folder.kind.isExpected {
        do throws(StorageError) {
          guard try FileStatus(of: folder.path).kind == .folder else {
            throw StorageError(.notADirectory, folder.path)
          }
        } catch {
          notices.append(.unreadable(error))
          continue
        }
      }
      var search = FolderSearch(extensions: ["md"])
      search.search(folder.path)
      notices += search.failures.map { .unreadable($0) }
      for (file, outcome) in zip(search.files, Self.read(search.files)) {
        load(file, outcome, from: folder)
      }
    }
  }

  /// Reads files side by side on all cores: at the start somebody waits for it. The results are in the order
  /// of the files.
  private static func read(_ files: [FilePath]) -> [Outcome] {
    let outcomes = Mutex([Outcome](repeating: .waiting, count: files.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let outcome = Outcome(reading: files[index])
      outcomes.withLock { $0[index] = outcome }
    }
    return outcomes.withLock { $0 }
  }

  /// What became of a file.
  private enum Outcome: Sendable {
    case waiting
    case read(BankText)
    case failed(StorageError)

    init(reading file: FilePath) {
      do {
        self = .read(try BankText(contentsOf: file))
      } catch {
        self = .failed(error)
      }
    }
  }

  /// The bank with that id, if it was found. O(banks), of which there are few.
  package func entry(_ id: BankID) -> Entry? {
    entries.first { $0.document.header.id == id }
  }

  private mutating func load(_ file: FilePath, _ outcome: Outcome, from folder: BankFolder) {
    switch outcome {
    case .waiting: return
    case .failed(let error): notices.append(.unreadable(error))
    case .read(let text):
      switch text.reading {
      case .passedOver: return
      case .notABank(let findings): notices.append(.notABank(text.source, findings))
      case .bank(let document) where document.count == 0 && document.findings.isEmpty: return
      case .bank(let document): add(document, file, folder, text.encoding)
      }
    }
  }

  private mutating func add(
    _ document: BankDocument, _ file: FilePath, _ folder: BankFolder,
    _ encoding: TextDecoding.Encoding
  ) {
    let id = document.header.id
    if let first = entry(id)?.file {
      // The same folder reached in two ways is no news.
      if first != file { notices.append(.sameID(id, file, first: first)) }
      return
    }
    if encoding == .gb18030 { notices.append(.gb18030(file)) }
    entries.append(Entry(file: file, folder: folder, encoding: encoding, document: document))
  }
}
