import Cores
import Records

/// Who is who in this home, to tell where another home's deputies belong.
struct MergePeople {
  private var identities: [DeputyID: DeputyIdentity] = [:]
  private var byUID: [PersonUID: [DeputyID]] = [:]
  private let home: Home

  /// Reads of every journal who it is about.
  init(of home: Home) throws(StorageError) {
    self.home = home
    let ids = try DeputyListing(of: home).deputies
    let found = try Parallel.tryMap(ids) { id throws(StorageError) in
      let journals = JournalFolder(home.deputies.appending(id.text).appending("attempts"))
      return (id, try journals.size() == 0, DeputyIdentity(try journals.identityEvents()))
    }
    // A folder where nothing was written is what a crash leaves; it is nobody's.
    for (id, isEmpty, identity) in found where !isEmpty { add(id, identity) }
  }

  /// Takes note of who came, or of what is known besides.
  mutating func add(_ id: DeputyID, _ identity: DeputyIdentity) {
    identities[id] = identities[id]?.union(identity) ?? identity
    for uid in identity.uids where byUID[uid]?.contains(id) != true {
      byUID[uid, default: []].append(id)
    }
  }

  /// Whether there is somebody with an equal id.
  func isTaken(_ id: DeputyID) -> Bool { identities[id] != nil }

  /// The id here of the person that another home knows as `id`, with these journals: by uid, whatever the ids are; else
  /// the same id, if nobody has it or it is the same person.
  func place(
    _ id: DeputyID, _ journals: [String: [UInt8]]
  ) throws(MergeObstacle) -> DeputyID {
    let theirs = Self.identity(of: journals)
    let same = theirs.uids.flatMap { byUID[$0] ?? [] }.sorted()
    let found = same.first { $0 == id } ?? same.first
    guard let known = found ?? identities.keys.first(where: { $0 == id }) else {
      if DeputyIdentity([]).isSeveralPeople(with: theirs) { throw .severalPeople }
      return id
    }
    let ours = identities[known] ?? DeputyIdentity([])
    if ours.isSeveralPeople(with: theirs) {
      throw theirs.apart.count > 1 ? .severalPeople : .otherPerson
    }
    if ours.uids.isEmpty || theirs.uids.isEmpty, !shareEvents(known, journals) {
      throw .unknownPerson
    }
    return known
  }

  /// Who journals are about.
  static func identity(of journals: [String: [UInt8]]) -> DeputyIdentity {
    let filter = KindFilter(KindFilter.identity)
    return DeputyIdentity(
      journals.values.flatMap { JournalText.events(of: $0, inLines: filter.lines(of: $0)) })
  }

  private func shareEvents(_ id: DeputyID, _ journals: [String: [UInt8]]) -> Bool {
    let folder = JournalFolder(home.deputies.appending(id.text).appending("attempts"))
    guard let ours = try? folder.read().events else { return false }
    let ids = Set(ours.map(\.id))
    return journals.values.contains { JournalText($0).events.contains { ids.contains($0.id) } }
  }
}

/// Why a deputy's journals cannot be united with those here.
enum MergeObstacle: Error {
  case otherPerson
  case severalPeople
  case unknownPerson
}
