import ArgumentParser
import BankFile
import Console
import Diagnostics
import Questions
import Storage

/// `bank show [BANK] [--json]` 题库 查看
struct BankShowCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "bank show")

  @Argument var bank: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let name = try bank ?? dialogue.need(.bankPrompt, lacking: .whichBank)
    let document = try program.bank(named: name).document
    if program.options.json {
      dialogue.print(JSONText(BankJSON.whole(document), layout: .pretty).description)
      return
    }
    try dialogue.page(lines(of: document, in: dialogue.language))
  }

  /// The title, and the chapters with their questions, a line each.
  private func lines(of document: BankDocument, in language: Language) -> [ScreenLine] {
    var lines: [ScreenLine] = [.text(HarmlessText.oneLine(document.header.title))]
    var chapter: Int?
    for index in 0..<document.count {
      let outline = document.outline(at: index)
      if outline.chapter != chapter, let next = outline.chapter {
        chapter = next
        lines += [
          .blank, .text("# " + HarmlessText.oneLine(document.title(ofChapter: next))), .blank,
        ]
      }
      if let question = document.question(at: index) {
        lines.append(.questionLine(question, named: question.name.id.text, language))
      }
    }
    return lines
  }
}

extension ScreenLine {
  /// A question on one line: its name, its type, its stem.
  static func questionLine(
    _ question: Question, named name: String, _ language: Language
  ) -> ScreenLine {
    let stem = HarmlessText.oneLine(question.stemWithGaps)
    return .item(
      marker: name, text: "［\(question.type.message.text(in: language))］\(stem)")
  }
}
