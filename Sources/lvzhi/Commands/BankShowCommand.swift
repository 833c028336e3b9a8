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
    dialogue.say(.verbatim(HarmlessText.oneLine(document.header.title)), style: .bold)
    var chapter: Int?
    for index in 0..<document.count {
      let outline = document.outline(at: index)
      if outline.chapter != chapter, let next = outline.chapter {
        chapter = next
        dialogue.pause()
        dialogue.say(
          .verbatim("# " + HarmlessText.oneLine(document.title(ofChapter: next))), style: .bold)
      }
      if let question = document.question(at: index) {
        dialogue.show([.questionLine(question, named: question.name.id.text, dialogue.language)])
      }
    }
  }
}

extension ScreenLine {
  /// A question on one line: its name, its type, its stem.
  static func questionLine(
    _ question: Question, named name: String, _ language: Language
  ) -> ScreenLine {
    let stem = HarmlessText.oneLine(question.stem)
    return .item(
      marker: name, text: "［\(question.type.message.text(in: language))］\(stem)")
  }
}
