import ArgumentParser
import Diagnostics
import Pages
import Papers
import Records
import Storage

/// `paper print PAPER [--variant A] [--large] [--names] [--format html|docx] [-o DIR]` 组卷 打印
struct PaperPrintCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "paper print")

  @Argument var paper: String?
  @Option var variant: String?
  @Flag var large = false
  @Flag var names = false
  @Option var format: String?
  @Option(name: [.customShort("o"), .long]) var output: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let name = try paper ?? program.dialogue.need(.paperPrompt, lacking: .whichPaper)
    let paper = try program.paper(named: name)
    let form = try PrintForm(named: format, orOf: output)
    let variants = try variant == nil ? paper.variants : [paper.variant(named: variant)]
    let size: TypeSize = large ? .smallThree : .smallFour
    let holders = try names ? holders(program) : [PrintedPaper.Holder()]
    let target = PrintTarget(form, output: output, paper: paper.id)
    try target.makeFolder()
    for (index, variant) in variants.enumerated() {
      let printed = PrintedPaper(paper: paper, variant: variant, size: size)
      var files: [(Message, PrintDocument)] = [(.paperKind, printed.paperDocument)]
      // One answer sheet serves all variants.
      if index == 0 { files.append((.answerSheetKind, printed.answerSheets(for: holders))) }
      files += [(.keyKind, printed.keyDocument), (.cardsKind, printed.cardsDocument)]
      for (kind, document) in files {
        let path = target.path(
          kind, of: kind == .answerSheetKind ? nil : variant, in: printed.language)
        try write(document, form, to: path, program)
      }
    }
    program.dialogue.say(form == .html ? .openToPrint : .openToEdit)
  }

  /// Everybody on the roster who is in office, by seat where seats are numbered.
  @MainActor private func holders(_ program: Program) throws -> [PrintedPaper.Holder] {
    let people = try program.roster().filter { $0.profile.left == nil }
    guard !people.isEmpty else { throw Failure.notFound(.noDeputies) }
    return people.map { person in
      PrintedPaper.Holder(
        name: person.profile.name ?? person.id.text,
        unit: person.profile.text(.group) ?? person.profile.text(.township) ?? "",
        seat: person.profile.text(.seat) ?? "")
    }
  }

  /// Writes a document to its file, where nothing is replaced that this program did not write.
  @MainActor private func write(
    _ document: PrintDocument, _ form: PrintForm, to path: FilePath, _ program: Program
  ) throws {
    let written = try AtomicFile.save(
      try form.bytes(of: document, at: program.now), as: path, lookingAt: form.telling,
      replacingIf: { form.isOurs($0) })
    guard written else {
      throw Failure(.inputOutput, .fileIsForeign(HarmlessText.oneLine(path.text)))
    }
    program.dialogue.say(.fileSaved(HarmlessText.oneLine(path.text)))
  }
}
