import Settings
import Testing

@testable import lvzhi

struct SettingTests {
  struct Case: CustomTestStringConvertible {
    let setting: Setting
    let typed: String
    let change: PreferenceChange?
    init(_ setting: Setting, _ typed: String, _ change: PreferenceChange?) {
      (self.setting, self.typed, self.change) = (setting, typed, change)
    }
    var testDescription: String { "\(setting.rawValue) \(typed)" }
  }

  @Test(arguments: [
    Case(.language, "zh", .language(.chinese)),
    Case(.language, "EN", .language(.english)),
    Case(.language, "中文", .language(.chinese)),
    Case(.language, "英文", .language(.english)),
    Case(.language, "fr", nil),
    Case(.questions, "1", .questions(1)),
    Case(.questions, "500", .questions(500)),
    Case(.questions, "２０", .questions(20)),
    Case(.questions, "0", nil),
    Case(.questions, "501", nil),
    Case(.questions, "-5", nil),
    Case(.questions, "十", nil),
    Case(.questions, "99999999999999999999", nil),
    Case(.color, "Never", .color(.never)),
    Case(.color, "auto", .color(.auto)),
    Case(.color, "always", nil),
    Case(.color, "红", nil),
    Case(.serveSuperseded, "是", .serveSuperseded(true)),
    Case(.serveSuperseded, "off", .serveSuperseded(false)),
    Case(.serveSuperseded, "也许", nil),
    Case(.regions, "河南、河北", .regions(["河南", "河北"])),
    Case(.regions, "河南, 河北，山东 山西", .regions(["河南", "河北", "山东", "山西"])),
    Case(.regions, "", .regions([])),
    Case(.idleMinutes, "1440", .idleMinutes(1440)),
    Case(.idleMinutes, "0", nil),
    Case(.idleMinutes, "1441", nil),
    Case(.code, "1234", nil),
    Case(.passphrase, "secret", nil),
  ])
  func `值`(_ example: Case) {
    #expect(example.setting.change(to: example.typed) == example.change)
  }

  @Test(arguments: Setting.allCases)
  func `名称中文英文都行`(_ setting: Setting) {
    for name in [setting.rawValue, setting.rawValue.uppercased(), setting.message.chinese] {
      #expect(Setting(named: name) == setting, "\(name)")
    }
    #expect(Setting.allNames.contains(setting.message.chinese))
    #expect(!setting.expected.chinese.isEmpty && !setting.expected.english.isEmpty)
    #expect(setting.prompt.chinese.hasSuffix("：") && setting.prompt.english.hasSuffix(": "))
  }

  @Test func `没有的名称`() {
    #expect(Setting(named: "") == nil)
    #expect(Setting(named: "volume") == nil)
    #expect(Set(Setting.allNames).count == Setting.allNames.count)
  }
}
