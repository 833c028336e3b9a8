import Glibc
import Storage
import Synchronization

/// The system's calls that change files, of which one in turn fails. Writes take only some of the bytes at once, as the
/// system may at any time.
///
/// Nothing is really synced: nobody takes the power away, and it takes its time.
final class FailingCalls: Sendable {
  /// What goes wrong.
  enum Kind: CaseIterable, Sendable {
    case diskFull
    case fileTooLong
    case rightsLost
    case mediumFails

    fileprivate enum Call {
      case write
      case synchronize
      case truncate
      case rename
    }

    /// The calls that can fail so.
    fileprivate var hits: [Call] {
      switch self {
      case .diskFull: [.write, .synchronize, .rename]
      case .fileTooLong: [.write]
      case .rightsLost: [.rename]
      case .mediumFails: [.write, .synchronize, .truncate, .rename]
      }
    }

    fileprivate var number: Int32 {
      switch self {
      case .diskFull: ENOSPC
      case .fileTooLong: EFBIG
      case .rightsLost: EACCES
      case .mediumFails: EIO
      }
    }

    /// What Storage is to make of it.
    var code: StorageError.Code {
      switch self {
      case .diskFull, .fileTooLong: .full
      case .rightsLost: .unwritable
      case .mediumFails: .inputOutput
      }
    }
  }

  private let kind: Kind
  private let failing: Int
  private let forGood: Bool
  private let takesAll: Bool
  private let counter = Mutex(0)

  /// The call with that number fails, counted from 1 among those that can; with `forGood`, and all later ones too. A write
  /// takes half of the bytes, unless it `takesAll`, and a failing one half of these before it fails.
  init(failing number: Int, by kind: Kind, forGood: Bool = false, takesAll: Bool = false) {
    failing = number
    self.kind = kind
    self.forGood = forGood
    self.takesAll = takesAll
  }

  /// How many calls there were that can fail so.
  var count: Int { counter.withLock { $0 } }

  var calls: FileSystemCalls {
    let live = FileSystemCalls.live
    return FileSystemCalls(
      write: { descriptor, bytes throws(SystemError) in
        let bytes = self.takesAll ? bytes : bytes.prefix(max(64, bytes.count / 2))
        do throws(SystemError) {
          try self.check(.write)
        } catch {
          if bytes.count > 1 { _ = try? live.write(descriptor, bytes.prefix(bytes.count / 2)) }
          throw error
        }
        return try live.write(descriptor, bytes)
      },
      synchronizeData: { _ throws(SystemError) in
        try self.check(.synchronize)
      },
      synchronize: { _ throws(SystemError) in
        try self.check(.synchronize)
      },
      truncate: { descriptor, size throws(SystemError) in
        try self.check(.truncate)
        try live.truncate(descriptor, size)
      },
      rename: { old, new throws(SystemError) in
        try self.check(.rename)
        try live.rename(old, new)
      })
  }

  private func check(_ call: Kind.Call) throws(SystemError) {
    guard kind.hits.contains(call) else { return }
    let turn = counter.withLock {
      $0 += 1
      return $0
    }
    if turn == failing || forGood && turn > failing { throw SystemError(kind.number) }
  }
}
