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
  package internal(set) var deputies: [DeputyID] = []
  package internal(set) var strangers: [Stranger] = []
}
