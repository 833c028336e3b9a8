package import Records

/// The deputies of a home, and what else stands among their folders.
package struct DeputyListing: Sendable {
  /// An entry that is no deputy.
  package struct Stranger: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
      case notAFolder
      /// The name cannot be a deputy's id.
      case badName(DeputyIDProblem)
      /// Its name differs from that deputy's only in case or in the way Unicode composes it.
      case sameID(DeputyID)
    }

    package let path: FilePath
    package let reason: Reason
  }

  /// In the order of their folders' names; no two are equal.
  package private(set) var deputies: [DeputyID] = []
  package private(set) var strangers: [Stranger] = []

  init(of home: Home) throws(StorageError) {
    var known: Set<DeputyID> = []
    for name in try Folder.names(in: home.deputies) where !name.hasPrefix(".") {
      let path = home.deputies.appending(name)
      do throws(DeputyIDProblem) {
        let id = try DeputyID(name)
        if (try? FileStatus(of: path, followingLinks: false))?.kind != .folder {
          strangers.append(Stranger(path: path, reason: .notAFolder))
        } else if !known.insert(id).inserted {
          let first = deputies.first { $0 == id } ?? id
          strangers.append(Stranger(path: path, reason: .sameID(first)))
        } else {
          deputies.append(id)
        }
      } catch {
        strangers.append(Stranger(path: path, reason: .badName(error)))
      }
    }
  }
}
