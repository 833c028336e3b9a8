import Cores
package import Dates
package import Questions
import Records

/// Looks through a home and says what is wrong with it. Changes nothing.
package struct Doctor: Sendable {
  let home: Home
  let now: Timestamp
  let formerNames: [QuestionName: QuestionName]
  private(set) var findings: [DoctorFinding] = []

  private init(_ home: Home, _ now: Timestamp, _ formerNames: [QuestionName: QuestionName]) {
    self.home = home
    self.now = now
    self.formerNames = formerNames
  }

  /// All findings, in the order of the files. Reads every journal, those of the deputies on all cores. `formerNames`
  /// leads from the names that questions had before to those they have now.
  package static func examine(
    _ home: Home, now: Timestamp, formerNames: [QuestionName: QuestionName] = [:]
  ) -> [DoctorFinding] {
    var doctor = Doctor(home, now, formerNames)
    doctor.examine()
    return doctor.findings
  }

  private mutating func examine() {
    guard (try? FileStatus(of: home.root))?.kind == .folder else { return }
    checkPermissions(home.root)
    for name in names(in: home.root) { checkTree(home.root.appending(name)) }
    checkDeputies()
    for folder in [home.trainings, home.papers] {
      for name in names(in: folder) where !name.hasPrefix(".") {
        _ = checkJournals(in: folder.appending(name).appending("events"))
        if folder == home.papers { checkPaper(name) }
      }
    }
    checkBackups()
  }

  /// Looks for files that are open to others or left behind. What people bring along, banks and laws, is
  /// theirs to keep as they like. Among the backups are temporary files that were moved there on purpose.
  private mutating func checkTree(_ path: FilePath, isBackup: Bool = false) {
    guard ![home.banks, home.laws].contains(path) else { return }
    let isBackup = isBackup || path == home.backups
    do {
      let status = try FileStatus(of: path, followingLinks: false)
      switch status.kind {
      case .folder where AtomicFile.isTemporary(path.name) && !isBackup:
        checkAge(of: path, status)
      case .folder:
        checkPermissions(path)
        for name in try Folder.names(in: path) {
          checkTree(path.appending(name), isBackup: isBackup)
        }
      case .regular where AtomicFile.isTemporary(path.name) && !isBackup:
        checkAge(of: path, status)
      case .regular: checkPermissions(path)
      case .symbolicLink, .other: break
      }
    } catch {
      report(path, .unreadable(error))
    }
  }

  /// Something temporary that is young may be in use.
  private mutating func checkAge(of path: FilePath, _ status: FileStatus) {
    let age = now.milliseconds - status.modified.milliseconds
    if age > 3_600_000 { report(path, .temporaryFile) }
  }

  private mutating func checkPermissions(_ path: FilePath) {
    guard let permissions = (try? FileStatus(of: path))?.permissions else { return }
    if permissions & 0o077 != 0 { report(path, .openToOthers(permissions: permissions)) }
  }

  private mutating func checkDeputies() {
    do {
      let listing = try DeputyListing(of: home)
      for stranger in listing.strangers { report(stranger.path, .stranger(stranger.reason)) }
      let (home, now, formerNames) = (home, now, formerNames)
      let found = Parallel.map(listing.deputies, chunk: 16) { id in
        var doctor = Doctor(home, now, formerNames)
        doctor.checkDeputy(home.deputies.appending(id.text))
        return doctor.findings
      }
      findings += found.joined()
    } catch {
      report(home.deputies, .unreadable(error))
    }
  }

  private mutating func checkDeputy(_ folder: FilePath) {
    guard let events = checkJournals(in: folder.appending("attempts")) else { return }
    let progress = ProgressFold(events, formerNames: formerNames).progress
    let apart = progress.uids.filter { !progress.joined.contains($0) }
    if progress.uids.isEmpty {
      let files = (try? JournalFolder(folder.appending("attempts")).files()) ?? []
      let hasContent = files.contains { ((try? FileStatus(of: $0).size) ?? 0) > 0 }
      report(folder, hasContent ? .noPerson : .noJournal)
    } else if apart.count > 1 {
      report(folder, .severalPeople(apart))
    }
    checkDerivedFiles(in: folder, progress)
  }

  /// Whether the derived files say what the journals say. Where there are none, nothing is made to compare them with.
  private mutating func checkDerivedFiles(in folder: FilePath, _ progress: Progress) {
    var found: [String: [UInt8]] = [:]
    for name in DerivedFiles.names {
      let path = folder.appending(name)
      do {
        found[name] = try DerivedFiles.read(path)
      } catch {
        report(path, .unreadable(error))
      }
    }
    guard !found.isEmpty else { return }
    for (name, bytes) in DerivedFiles.content(progress) {
      if let known = found[name], known != bytes { report(folder.appending(name), .outOfDate) }
    }
  }

  mutating func report(_ path: FilePath, _ problem: DoctorFinding.Problem) {
    findings.append(DoctorFinding(path: path, problem: problem))
  }

  private mutating func names(in folder: FilePath) -> [String] {
    do {
      return try Folder.names(in: folder)
    } catch {
      report(folder, .unreadable(error))
      return []
    }
  }
}
