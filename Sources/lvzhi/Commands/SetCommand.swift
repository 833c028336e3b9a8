import ArgumentParser
import Diagnostics
import Settings
import Storage

/// `set [NAME] [VALUE]` 设置
struct SetCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "set")

  @Argument var words: [String] = []

  @MainActor func run(in program: Program) throws {
    let dialogue = program.dialogue
    guard let typed = words.first else { return try chooseSetting(in: program) }
    guard let setting = Setting(named: typed) else {
      throw Failure.notFound(
        .settingUnknown(
          HarmlessText.oneLine(typed),
          meant: EditDistance.nearest(to: typed, among: Setting.allNames)))
    }
    let value = words.dropFirst().joined(separator: " ")
    try change(setting, to: value.isEmpty ? nil : value, in: program)
    dialogue.say(.settingSaved)
  }

  /// Lists the settings with their values and, for a person, offers to change one.
  @MainActor private func chooseSetting(in program: Program) throws {
    let dialogue = program.dialogue
    let labels = Setting.allCases.map { setting in
      let value = setting.value(in: program)
      return Message(
        zh: "\(setting.message.chinese)：\(value.chinese)",
        en: "\(setting.message.english): \(value.english)"
      ).harmless
    }
    guard dialogue.isInteractive else {
      for label in labels { dialogue.say(label) }
      return
    }
    guard let index = try dialogue.choose(.settingsTitle, among: labels) else { return }
    try change(Setting.allCases[index], to: nil, in: program)
    dialogue.say(.settingSaved)
  }

  @MainActor private func change(_ setting: Setting, to value: String?, in program: Program) throws
  {
    switch setting {
    case .passphrase: try program.setPassphrase()
    case .code: try program.setCode()
    default:
      let value = try value ?? program.dialogue.need(setting.prompt, lacking: setting.expected)
      guard let change = setting.change(to: value.trimmed) else {
        throw Failure.usage(.badSetting(HarmlessText.oneLine(value), setting.expected))
      }
      try program.savePreference(change)
    }
  }
}
