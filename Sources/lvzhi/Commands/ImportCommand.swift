import ArgumentParser
import Cores
import Dates
import Diagnostics
import Interchange
import Questions
import Storage

/// `import [FILE…] [--from F] [-o BANK.md] [--id ID] [--title T] [--answers F] [--accept-above C]
/// [--preview] [--report] [--dry-run]`, `import --template xlsx [-o FILE]` 导入
struct ImportCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "import")

  @Argument var files: [String] = []
  @Option var from: String?
  @Option(name: [.short, .long]) var output: String?
  @Option var id: String?
  @Option var title: String?
  @Option var answers: [String] = []
  @Option var acceptAbove: Double?
  @Flag var preview = false
  @Flag var report = false
  @Flag var dryRun = false

  @Option var template: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    if let template { return try save(template: template, in: program) }
    let dialogue = program.dialogue
    let named =
      try files.isEmpty ? [dialogue.need(.importPrompt, lacking: .whichImport)] : files
    let format = try from.map { try InterchangeFormat(option: $0, of: "--from", among: .imported) }
    var hasRefused = false
    for name in named where try take(FilePath(name), as: format, in: program) {
      hasRefused = true
    }
    if hasRefused { throw Failure(.dataAtFault, nil) }
  }

  /// Whether something of the file was refused.
  @MainActor private func take(
    _ path: FilePath, as format: InterchangeFormat?, in program: Program
  ) throws -> Bool {
    let dialogue = program.dialogue
    let file = try dialogue.showing(.importReading(HarmlessText.oneLine(path.name))) { progress in
      try QuestionFile(
        path, named: format, keys: answers.map { FilePath($0) }, telling: progress)
    }
    let target = try ImportTarget(
      for: file.path, output: output, id: id, title: title ?? file.contents.title, in: program)
    dialogue.say(.importRead(HarmlessText.oneLine(file.path.text), file.format))
    let asks = dialogue.isInteractive && acceptAbove == nil
    let contents = try UnsureItems(dialogue: dialogue, threshold: acceptAbove ?? 0.9)
      .settled(file.contents, asking: asks)
    if preview { show(contents, on: dialogue) }
    let origin = Message.importedFrom(HarmlessText.oneLine(file.path.name), file.format)
    let header = BankMaker.Header(
      id: target.id, title: target.title, isChinese: contents.isChinese,
      origin: origin.text(in: dialogue.language))
    let made = try dialogue.showing(.importMaking) { progress in
      BankMaker(contents, header, telling: progress)
    }
    ImportReport(
      made: made, items: contents.items, read: file.contents.items.count, dialogue: dialogue
    ).show(isFull: report)
    guard !made.taken.isEmpty else { return true }
    try write(made, to: target, in: program)
    defer { Parallel.letGo(of: contents.items) }
    return !made.refusals.isEmpty
  }

  @MainActor private func show(_ contents: ImportedFile, on dialogue: Dialogue) {
    for item in contents.items {
      dialogue.show(ImportPreview(item).lines(dialogue.language) + [.blank])
    }
  }

  @MainActor private func save(template: String, in program: Program) throws {
    guard template.narrowed.lowercased() == "xlsx" else {
      throw Failure.usage(
        .badValue(
          HarmlessText.oneLine(template), of: "--template", expected: .expectedFormat([.xlsx])))
    }
    let path = FilePath(output ?? Message.templateName.text(in: program.dialogue.language))
    let workbook = QuestionTemplateWorkbook().workbook(
      title: Message.templateTitle.text(in: program.dialogue.language),
      created: Int(program.now.milliseconds / 1000))
    try WorkbookFile.save(workbook, as: path)
    program.dialogue.say(.templateSaved(HarmlessText.oneLine(path.text)))
  }

  @MainActor private func write(
    _ made: BankMaker, to target: ImportTarget, in program: Program
  ) throws {
    let dialogue = program.dialogue
    var bytes = made.bytes
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
      bytes = changes.bytes
    }
    guard !dryRun else { return }
    if dialogue.isInteractive {
      guard try dialogue.choose(.importConfirm, among: [.importGoOn]) != nil else { return }
    }
    if target.existing != nil {
      try BankFiles.write(bytes, to: target.path)
    } else {
      _ = try BankFiles.create(bytes, at: target.path)
    }
    dialogue.say(.imported(HarmlessText.oneLine(target.path.text), made.taken.count))
  }
}

extension ImportedFile {
  /// Whether most stems are in Chinese.
  fileprivate var isChinese: Bool {
    let some = items.prefix(200)
    let chinese = some.count { item in
      item.stem.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }
    return chinese * 2 >= some.count
  }
}
