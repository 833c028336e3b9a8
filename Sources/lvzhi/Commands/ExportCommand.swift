import ArgumentParser
import Console
import Dates
import Diagnostics
import Interchange
import Questions
import Storage
import Tables

/// `export [BANK] [--to F] [-o FILE]` 导出
struct ExportCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "export")

  @Argument var bank: String?
  @Option var to: String?
  @Option(name: [.short, .long]) var output: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let name = try bank ?? dialogue.need(.bankPrompt, lacking: .whichBank)
    let document = try program.bank(named: name).document
    let format = try format(dialogue)
    let export = BankExport(document: document, format: format)
    let losses: [ImportLoss]
    if format == .xlsx {
      guard let output else { throw Failure.usage(.sheetNeedsFile(format.rawValue)) }
      let path = FilePath(output)
      let (workbook, lost) = export.workbook(generated: Int(program.now.milliseconds / 1000))
      try WorkbookFile.save(workbook, as: path)
      losses = lost
    } else {
      if format == .docx, output == nil { throw Failure.usage(.sheetNeedsFile(format.rawValue)) }
      let (bytes, lost) = try export.bytes(created: program.now)
      if let output {
        try AtomicFile.save(bytes, as: FilePath(output))
      } else {
        dialogue.output.write(bytes: bytes)
      }
      losses = lost
    }
    if let output { dialogue.say(.sheetSaved(HarmlessText.oneLine(output))) }
    show(losses, on: dialogue)
  }

  /// What did not come along, by kind, with how many questions have it.
  @MainActor private func show(_ losses: [ImportLoss], on dialogue: Dialogue) {
    var counts: [(kind: Message, count: Int)] = []
    for loss in losses.map(\.kind) {
      if let index = counts.firstIndex(where: { $0.kind == loss }) {
        counts[index].count += 1
      } else {
        counts.append((loss, 1))
      }
    }
    for (kind, count) in counts { dialogue.complain(.exportLosses(kind, count)) }
  }

  /// The format that was typed, else that of the file's ending; asks where neither says.
  @MainActor private func format(_ dialogue: Dialogue) throws -> InterchangeFormat {
    if let to { return try InterchangeFormat(option: to, of: "--to", among: .exported) }
    let ending = output.map { FilePath($0).pathExtension }
    let byEnding = ending.flatMap { ending in
      [InterchangeFormat].exported.first { $0.rawValue == ending || $0.ending == ending }
    }
    if let byEnding { return byEnding }
    let typed = try dialogue.need(.formatPrompt, lacking: .whichFormat)
    return try InterchangeFormat(option: typed, of: "--to", among: .exported)
  }
}

extension InterchangeFormat {
  /// The usual ending of a file of this format, where it is not its name.
  fileprivate var ending: String? {
    switch self {
    case .moodleXML: "xml"
    default: nil
    }
  }
}

extension Message {
  static func exportLosses(_ kind: Message, _ count: Int) -> Message {
    Message(
      zh: "\(count) 题带不过去：\(kind.chinese)",
      en: "Left behind in \(counted(count, "question")): \(kind.english)")
  }
}
