import Dates
import Logging
import Storage

/// Writes entries as lines of a file: the time, the level, what happened, and fields as `name=value`.
struct LogLines: LogHandler {
  let file: LogFile
  var logLevel = Logger.Level.debug
  var metadata: Logger.Metadata = [:]

  init(_ file: LogFile) {
    self.file = file
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let fields = metadata.merging(event.metadata ?? [:]) { _, new in new }
      .sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    file.add("\(WallClock.now()) \(event.level) \(event.message)\(fields)")
  }
}
