package import Records

/// Who is who: finds the deputy that a examinee is now, after renamings and joinings.
package struct People: Sendable {
  private var byUID: [PersonUID: DeputyID] = [:]
  private var ids: Set<DeputyID> = []

  /// Nobody: every examinee stays as they are.
  package init() {}

  /// The deputies of a home with all their uids.
  package init(_ deputies: some Sequence<(id: DeputyID, uids: [PersonUID])>) {
    for (id, uids) in deputies {
      ids.insert(id)
      for uid in uids where byUID[uid] == nil { byUID[uid] = id }
    }
  }

  /// The examinee under the id that they have now and without a uid, so that equal ones are one person. Who is
  /// not among the deputies keeps the id of that time.
  package func current(_ examinee: Examinee) -> Examinee {
    switch examinee {
    case .deputy(let id, let uid?): .deputy(byUID[uid] ?? id, nil)
    case .deputy(let id, nil): .deputy(id, nil)
    case .unsigned: examinee
    }
  }
}
