import BankFile
import Diagnostics
import Storage

/// A bank as its file is now. The library may have been read long ago, and what is written must not undo what
/// somebody changed since.
struct BankAtHand {
  let file: FilePath
  let encoding: TextDecoding.Encoding
  let document: BankDocument

  /// Reads the file anew. A `Failure` if it cannot be read or is no bank any more.
  init(reading path: FilePath) throws {
    let name = HarmlessText.oneLine(path.text)
    guard let file = BankFiles.read([path]).first else {
      throw Failure.notFound(.notReadAsBank(name))
    }
    switch file.content {
    case .failed(let error): throw Failure(.inputOutput, StorageErrorWording.message(for: error))
    case .read(_, .bank(let document)):
      (self.file, encoding, self.document) = (file.path, file.encoding, document)
    case .read: throw Failure.notFound(.notReadAsBank(name))
    }
  }
}

extension Program {
  /// The banks that are named by file (`x.md`, or a path), id or title; all that are found if none is.
  func banksAtHand(_ words: [String]) throws -> [BankAtHand] {
    let files = try words.map { word in
      word.contains("/") || word.hasSuffix(".md") ? FilePath(word) : try bank(named: word).file
    }
    let all = words.isEmpty ? library.entries.map(\.file) : files
    return try all.map { try BankAtHand(reading: $0) }
  }
}
