import ArgumentParser
import Diagnostics
import Interchange
import Questions
import Storage

/// `import [FILE…] [--from F] [-o BANK.md] [--id ID] [--title T] [--answers F] [--accept-above C] [--report] [--dry-run]` 导入
struct ImportCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "import")

  @Argument var files: [String] = []
  @Option var from: String?
  @Option(name: [.short, .long]) var output: String?
  @Option var id: String?
  @Option var title: String?
  @Option var answers: [String] = []
  @Option var acceptAbove: Double?
  @Flag var report = false
  @Flag var dryRun = false

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let named =
      try files.isEmpty ? [dialogue.need(.importPrompt, lacking: .whichImport)] : files
    let format = try from.map { try InterchangeFormat(option: $0, of: "--from", among: .imported) }
    var hasRefused = false
    for name in named {
      let file = try QuestionFile(
        FilePath(name), named: format, keys: answers.map { FilePath($0) })
      let target = try ImportTarget(
        for: file.path, output: output, id: id, title: title ?? file.contents.title, in: program)
      if try take(file, to: target, in: program) { hasRefused = true }
    }
    if hasRefused { throw Failure(.dataAtFault, nil) }
  }

  /// Whether something of the file was refused.
  @MainActor private func take(
    _ file: QuestionFile, to target: ImportTarget, in program: Program
  ) throws -> Bool {
    let dialogue = program.dialogue
    dialogue.say(.importRead(HarmlessText.oneLine(file.path.text), file.format))
    var contents = file.contents
    contents.leaveOutUnsure(below: acceptAbove ?? 0.9)
    let origin = Message.importedFrom(HarmlessText.oneLine(file.path.name), file.format)
    let made = BankMaker(
      contents,
      BankMaker.Header(
        id: target.id, title: target.title, isChinese: contents.isChinese,
        origin: origin.text(in: dialogue.language)))
    ImportReport(
      made: made, items: contents.items, read: file.contents.items.count, dialogue: dialogue
    ).show(isFull: report)
    guard !made.taken.isEmpty else { return true }
    try write(made, to: target, in: program)
    return !made.refusals.isEmpty
  }

  @MainActor private func write(
    _ made: BankMaker, to target: ImportTarget, in program: Program
  ) throws {
    let dialogue = program.dialogue
    var text = made.text
    if let old = target.existing {
      let changes = BankChanges(made, over: old)
      dialogue.say(
        .importChanges(
          added: changes.added.count, changed: changes.changed.count, same: changes.same.count,
          gone: changes.gone.count))
      if !changes.changed.isEmpty {
        dialogue.say(.importChanged(changes.changed.map { HarmlessText.oneLine($0.text) }))
      }
      guard !changes.added.isEmpty || !changes.changed.isEmpty else {
        return dialogue.say(.importNothingNew)
      }
      text = changes.text
    }
    guard !dryRun else { return }
    if dialogue.isInteractive {
      guard try dialogue.choose(.importConfirm, among: [.importGoOn]) != nil else { return }
    }
    if target.existing != nil {
      try BankFiles.write(Array(text.utf8), to: target.path)
    } else {
      _ = try BankFiles.create(Array(text.utf8), at: target.path)
    }
    dialogue.say(.imported(HarmlessText.oneLine(target.path.text), made.taken.count))
  }
}

extension ImportedFile {
  /// Takes out items of which the reader is less sure, and says so.
  fileprivate mutating func leaveOutUnsure(below confidence: Double) {
    guard items.contains(where: { $0.confidence < confidence }) else { return }
    for item in items where item.confidence < confidence {
      refusals.append(ImportRefusal(.unsure, at: item.place, excerpt: item.stem))
    }
    items.removeAll { $0.confidence < confidence }
  }

  /// Whether most stems are in Chinese.
  fileprivate var isChinese: Bool {
    let some = items.prefix(200)
    let chinese = some.count { item in
      item.stem.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
    return chinese * 2 >= some.count
  }
}
