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
  private var indices: [BankID: Int] = [:]

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
      for (file, text) in zip(search.files, Self.read(search.files)) {
        load(file, text, from: folder)
      }
    }
  }

  /// Reads files side by side on all cores: at the start somebody waits for it. The results are in the order
  /// of the files.
  private static func read(_ files: [FilePath]) -> [Result<BankText, StorageError>] {
    let texts = Mutex([Result<BankText, StorageError>?](repeating: nil, count: files.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let text = Result { () throws(StorageError) in try BankText(contentsOf: files[index]) }
      texts.withLock { $0[index] = text }
    }
    return texts.withLock { $0.compactMap(\.self) }
  }

  /// The bank with that id, if it was found. O(1).
  package func entry(_ id: BankID) -> Entry? {
    indices[id].map { entries[$0] }
  }

  private mutating func load(
    _ file: FilePath, _ text: Result<BankText, StorageError>, from folder: BankFolder
  ) {
    switch text {
    case .failure(let error): notices.append(.unreadable(error))
    case .success(let text):
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
    if let first = indices[id] {
      // The same folder reached in two ways is no news.
      if entries[first].file != file {
        notices.append(.sameID(id, file, first: entries[first].file))
      }
      return
    }
    if encoding == .gb18030 { notices.append(.gb18030(file)) }
    indices[id] = entries.count
    entries.append(Entry(file: file, folder: folder, encoding: encoding, document: document))
  }
}
