import Console
import Testing

@MainActor
struct PainterTests {
  @Test func `颜色关掉时文字不变`() {
    #expect(Painter(isOn: false).paint("对", [.bold, .green]) == "对")
    #expect(Painter(isOn: true).paint("对", [.bold, .green]) == "\u{1B}[1;32m对\u{1B}[0m")
    #expect(Painter(isOn: true).paint("对", .plain) == "对")
    #expect(Painter(isOn: true).paint("", .red) == "")
  }
}
