import CCrash
package import Dates
import Glibc

/// What is written down when the program dies at fault: where it was, and nothing of what it worked with.
///
/// A report has a version, a command's name, a signal, a time and addresses in the program: no deputy, no file of theirs, no
/// answer. It stays on this machine.
package struct CrashReports: Sendable {
  private let folder: FilePath

  package init(_ state: StateFolder) {
    folder = state.path.appending("crashes")
  }

  /// From now on a crash leaves a report that begins with `head`, lines of plain words; and `notice` is said then on standard
  /// error, with the path of the report. May be called again when there is something else to say.
  @MainActor
  package func expect(
    startedAt start: Timestamp, head: String, notice: (_ report: String) -> String
  ) {
    let name = "\(start.milliseconds)-\(getpid()).txt"
    let path = folder.appending(name).text
    _ = unsafe lvz_crash_report(
      folder.folder.text, folder.text, name, head + "\n", notice(path) + "\n")
  }

  /// The reports there are, the oldest first; none if they cannot be listed.
  package var all: [FilePath] {
    ((try? Folder.names(in: folder)) ?? []).map { folder.appending($0) }
  }
}
