package import Dates
package import Papers
package import Records

/// What a merge does, or did: what comes over, what stays, and what does not agree.
package struct MergePlan: Sendable {
  /// The journals about one deputy, training or paper.
  package struct Step: Sendable {
    package let subject: Subject
    /// Its folder there, relative to the home.
    package let source: String
    /// Whether there is nothing of it here yet.
    package let isNew: Bool
    /// A deputy's name, a training's title, a paper's title, where it is known.
    package var title: String?
    package let newEvents: Int
    /// Damaged lines that come along.
    package let newDamage: Int
    /// Ids under which different events stand afterwards; none if nothing comes over, for then `Doctor` tells them.
    package let conflicts: [EventID]
    /// Of a paper: all its events as they are afterwards.
    package let events: [Event]
    /// Whether anything is written.
    package let changesAnything: Bool

    /// The name of its folder there.
    package var sourceName: String { FilePath(source).name }
  }

  /// What journals are about, under its id here.
  package enum Subject: Hashable, Sendable {
    case deputy(DeputyID)
    case training(TrainingID)
    case paper(PaperID)
  }

  /// Something that is not merged, by its path there.
  package struct Refusal: Hashable, Sendable {
    package let path: String
    package let reason: Reason

    package enum Reason: Hashable, Sendable {
      /// The id belongs to another person here. Nothing is merged until one of the two is renamed; that id is free.
      case otherPerson(DeputyID, free: String)
      /// There, one id stands for several people.
      case severalPeople(DeputyID)
      /// The journals do not say who it is, and have nothing in common with ours.
      case unknownPerson(DeputyID)
      case badName
      /// A frozen file says something else here than there, or not what was frozen.
      case frozenDiffers
      case frozenDamaged
      /// Journals about a paper that is neither here nor there.
      case noPaper
      /// Lines of a later version of the format.
      case newerVersion(Int)
      case unreadable(StorageError)
    }
  }

  /// A bank, a law or the like, by its path in both homes.
  package struct NewFile: Hashable, Sendable {
    package let path: String
    package let size: Int
  }

  /// A file that says something else here; it stays as it is.
  package struct DifferentFile: Hashable, Sendable {
    package struct Facts: Hashable, Sendable {
      /// In bytes.
      package let size: Int
      package let modified: Timestamp?
    }

    package let path: String
    package let ours: Facts
    package let theirs: Facts
    /// The first line that differs, counted from 1.
    package let line: Int
  }

  package internal(set) var steps: [Step] = []
  package internal(set) var refusals: [Refusal] = []
  package internal(set) var newFiles: [NewFile] = []
  package internal(set) var differentFiles: [DifferentFile] = []
  package internal(set) var passedOver: [MergeSource.PassedOver] = []
  /// How many deputies, trainings and papers are the same already.
  package internal(set) var unchanged = 0

  /// Whether there is nothing to do.
  package var changesNothing: Bool { !steps.contains(where: \.changesAnything) && newFiles.isEmpty }
}
