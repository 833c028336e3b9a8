import Diagnostics
import Records

/// The folder with the journals of all devices that wrote about one deputy, training or paper.
package struct JournalFolder: Sendable {
  package let path: FilePath

  package init(_ path: FilePath) {
    self.path = path
  }

  /// Longer journals are refused, in bytes: seven million answers of one deputy on one device.
  static let longest = 2 << 30

  /// The journals, sorted by name; none if there is no folder. Hidden files are none.
  /// - Throws: also `notADirectory` for a link, which could lead out of the home.
  package func files() throws(StorageError) -> [FilePath] {
    if (try? FileStatus(of: path, followingLinks: false))?.kind == .symbolicLink {
      throw StorageError(.notADirectory, path)
    }
    return try Folder.names(in: path)
      .filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") }
      .map { path.appending($0) }
  }

  /// Everything in all journals. A line that is damaged is passed over and reported.
  /// - Throws: `newerVersion` if a line is from a later version of the format, and what the system said
  ///   if a journal cannot be read: an answer left out would be an answer lost.
  package func read() throws(StorageError) -> JournalContents {
    var contents = JournalContents()
    for file in try files() {
      let text = JournalText(try Self.bytes(of: file))
      if let version = text.newerVersion { throw StorageError(.newerVersion(version), file) }
      contents.add(text, from: file)
    }
    return contents
  }

  /// The answers in all journals; see `LedgerReading`.
  /// - Throws: what `read()` throws.
  func answers(_ former: FormerNumbers) throws(StorageError) -> LedgerReading.Result? {
    var reading = LedgerReading()
    for file in try files() {
      reading.add(try Self.bytes(of: file))
      if let version = reading.newerVersion { throw StorageError(.newerVersion(version), file) }
    }
    return reading.result(former)
  }

  /// Bytes in all journals.
  func size() throws(StorageError) -> Int {
    try files().reduce(0) { $0 + ((try? FileStatus(of: $1).size) ?? 0) }
  }

  /// The stamps of all journals, on one line; they differ as soon as something was written to one.
  func stamps() throws(StorageError) -> String {
    try files().map { "\($0.name):\(FileStamp(of: $0))" }.linked(by: " ")
  }

  /// The events that say who somebody is: their profile and their uids. Damaged lines are passed over, lines of
  /// later versions too.
  func identityEvents() throws(StorageError) -> [Event] {
    try events(KindFilter(KindFilter.identity))
  }

  /// The same and the events of exams.
  func identityAndExamEvents() throws(StorageError) -> [Event] {
    try events(KindFilter(KindFilter.identity + KindFilter.exams))
  }

  /// The events of exams, on all devices or on one. Damaged lines are passed over, lines of later versions too.
  func examEvents(of device: DeviceName? = nil) throws(StorageError) -> [Event] {
    try events(KindFilter(KindFilter.exams), of: device)
  }

  /// The events of some kinds, in the order of their lines. Only these lines are decoded.
  private func events(
    _ filter: KindFilter, of device: DeviceName? = nil
  ) throws(StorageError) -> [Event] {
    var events: [Event] = []
    for file in try files() where device.map({ file.name == "\($0).jsonl" }) ?? true {
      let bytes = try Self.bytes(of: file)
      events += JournalText.events(of: bytes, inLines: filter.lines(of: bytes))
    }
    return events
  }

  /// The bytes of a journal while nobody is in the middle of writing to it.
  static func bytes(of file: FilePath) throws(StorageError) -> [UInt8] {
    let file = try OpenFile.reading(file, followingLinks: false)
    try file.lock(exclusive: false)
    return try file.readAll(upTo: longest)
  }
}
