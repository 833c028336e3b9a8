import ArgumentParser
import Diagnostics
import Records
import Storage

/// `deputy show [DEPUTY] [--json]` 名册 查看
struct DeputyShowCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "deputy show")

  @Argument var words: [String] = []

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let id = try program.deputy(words)
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
          text: HarmlessText.oneLine(value.message.text(in: language))))
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
