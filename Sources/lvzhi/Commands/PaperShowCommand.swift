import ArgumentParser
import Console
import Diagnostics
import Pages
import Papers
import Questions

/// `paper show PAPER [--key] [--variant A] [--json]` 组卷 查看
struct PaperShowCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "paper show")

  @Argument var paper: String?
  @Flag var key = false
  @Option var variant: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let name = try paper ?? dialogue.need(.paperPrompt, lacking: .whichPaper)
    let paper = try program.paper(named: name)
    if program.options.json {
      dialogue.output.write(bytes: PaperJSON.bytes(of: paper))
      return
    }
    let variant = try paper.variant(named: variant)
    let screen = PaperScreen(
      printed: PrintedPaper(paper: paper, variant: variant, size: .smallFour), showsKey: key,
      language: dialogue.language)
    try dialogue.page(screen.lines)
  }
}

extension Paper {
  /// The variant of a letter that was typed; the first if none was. Throws a `Failure` that says which
  /// there are.
  func variant(named letter: String?) throws -> PaperVariant {
    let typed = letter.map { VariantLetter($0) } ?? self.variants.first?.letter
    guard let typed, let variant = contents.variant(typed) else {
      throw Failure.notFound(
        .noVariant(
          HarmlessText.oneLine(letter ?? ""), self.variants.map(\.letter.description)))
    }
    return variant
  }
}
