package import BankFile
package import Diagnostics
package import Questions

/// Something about a file or folder of banks that people should know. It never keeps other banks from
/// being loaded.
package enum BankNotice: Sendable {
  /// It could not be read, or is not read because of its size, a line's length or because it is a pipe.
  case unreadable(StorageError)
  /// In GB18030; `bank format` converts it.
  case gb18030(FilePath)
  /// Another bank found earlier has the id, so this one is left out.
  case sameID(BankID, FilePath, first: FilePath)
  /// Meant as a bank and not one, for these reasons.
  case notABank(SourceText, [Diagnostic<BankProblem>])
}
