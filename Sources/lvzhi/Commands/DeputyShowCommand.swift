import ArgumentParser
import Pages
import Console
import Diagnostics
import Records
import Sheets
import Storage
import WordProcessing

/// `deputy show [DEPUTY] [--json] [--record --year Y [--from F] [--output F]]` 名册 查看
struct DeputyShowCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy show")

  @Argument var words: [String] = []
  @Flag var record = false
  @Option var year: String?
  @Option var from: String?
  @Option var output: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let id = try program.deputy(words)
    guard record || year != nil || from != nil || output != nil else {
      return try showProfile(id, program)
    }
    let record = try dutyRecord(id, program)
    if let output {
      try save(record, to: FilePath(output), program)
    } else {
      for (heading, table) in record.tables {
        program.dialogue.say(heading, style: .bold)
        program.dialogue.show(table)
      }
    }
  }

  @MainActor private func dutyRecord(_ id: DeputyID, _ program: Program) throws -> DutyRecord {
    let entries = try from.map { try DutyEntries(GridFile.read(FilePath($0))) } ?? DutyEntries()
    if !entries.unknown.isEmpty { program.dialogue.complain(.dutyRowsUnknown(entries.unknown)) }
    let progress = try program.store.progress(of: id).progress
    return DutyRecord(
      program: program, id: id, profile: progress.profile, trainings: progress.trainingsInOrder,
      year: try YearOption.read(year, in: program),
      entries: entries.of(id, name: progress.profile.name))
  }

  @MainActor private func save(
    _ record: DutyRecord, to path: FilePath, _ program: Program
  ) throws {
    let bytes: [UInt8]
    switch SheetForm(rawValue: path.pathExtension) {
    case .html: bytes = HTMLSheetWriter(record.document).page.bytes
    case .docx: bytes = try WordSheetWriter(record.document).file.bytes()
    default:
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(path.text), of: "--output", expected: .expectedRecordFile))
    }
    try AtomicFile.save(bytes, as: path)
    program.dialogue.say(.sheetSaved(HarmlessText.oneLine(path.text)))
  }

  @MainActor private func showProfile(_ id: DeputyID, _ program: Program) throws {
    let profile = try program.store.profile(of: id)
    if program.options.json {
      program.dialogue.print(JSONText(ProfileJSON.value(id, profile), layout: .pretty).description)
      return
    }
    let language = program.dialogue.language
    var lines = [
      ScreenLine.item(
        marker: Message.idColumn.text(in: language), text: HarmlessText.oneLine(id.text))
    ]
    for field in ProfileField.allCases {
      guard let value = profile.fields[field] else { continue }
      lines.append(
        .item(
          marker: field.message.text(in: language),
          text: HarmlessText.oneLine(field.message(of: value).text(in: language))))
    }
    program.dialogue.show(lines)
  }
}

extension Program {
  /// The deputy whom a command's words name; asks where there are none.
  func deputy(_ words: [String]) throws -> DeputyID {
    let typed = words.joined(separator: " ").trimmed
    return try deputy(
      named: typed.isEmpty ? dialogue.need(.deputyPrompt, lacking: .whichDeputy) : typed)
  }
}
