import Archives
import Diagnostics
import Storage

extension MergeSource {
  /// What an archive may hold: more than any home, and less than a memory.
  private static let limits = ZipLimits(members: 500_000, bytes: 1 << 30, ratio: 100)

  /// The home in a folder, on a stick, or in a ZIP archive. Throws a `Failure` that says what is wrong with it.
  @MainActor init(named path: FilePath, in program: Program) throws {
    let shown = HarmlessText.oneLine(path.text)
    do throws(MergeSourceProblem) {
      let isFile = (try? FileStatus(of: path))?.kind == .regular
      self =
        isFile ? try Self.unpacked(path) : try MergeSource(folder: path, besides: program.home)
    } catch {
      switch error {
      case .unreadable(let error) where error.code == .notFound:
        throw Failure.notFound(StorageErrorWording.message(for: error))
      case .unreadable(let error):
        throw Failure(.inputOutput, StorageErrorWording.message(for: error))
      case .notAnArchive: throw Failure(.dataAtFault, .mergeNoArchive(shown))
      case .tooLarge: throw Failure(.dataAtFault, .mergeArchiveTooLarge(shown))
      case .noHome: throw Failure(.dataAtFault, .mergeNoHome(shown))
      case .ownHome: throw Failure.usage(.mergeOwnHome(shown))
      case .severalHomes(let homes):
        throw Failure.usage(.mergeSeveralHomes(homes.map { HarmlessText.oneLine($0) }))
      }
    }
  }

  private static func unpacked(_ path: FilePath) throws(MergeSourceProblem) -> MergeSource {
    let bytes: [UInt8]
    do {
      bytes = try archive(path)
    } catch {
      throw .unreadable(error)
    }
    let members: [(name: [UInt8], bytes: [UInt8])]
    do throws(ZipFault) {
      members = try ZipReader(bytes).members(within: limits) { name in
        // Caches, backups and pictures need not fit into memory.
        mayBePart(String(decoding: name, as: UTF8.self))
      }
    } catch {
      switch error {
      case .tooLarge: throw .tooLarge
      case .notAnArchive, .unreadable, .noMemory: throw .notAnArchive
      }
    }
    return try MergeSource(
      name: path.text,
      // Programs for Chinese readers write names in GB18030 without saying so.
      members: members.map { name, bytes in
        (String(decoding: TextDecoding.decode(name).bytes, as: UTF8.self), bytes)
      })
  }
}
