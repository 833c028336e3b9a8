import Console
import Testing

@testable import lvzhi

struct MarkedChangeTests {
  @Test func `改动跨行也一直着色，缩进不着色`() {
    var painter = ChangePainter(painter: Painter(isOn: true))
    let lines = ["  第一款  可以〔-发给-〕〔+应当", "          颁发+〕证书〔注〕。"].map { painter.paint($0) }
    #expect(
      lines == [
        "  第一款  可以\u{1B}[31m〔-发给-〕\u{1B}[0m\u{1B}[4;32m〔+应当\u{1B}[0m",
        "          \u{1B}[4;32m颁发+〕\u{1B}[0m证书〔注〕。",
      ])
  }

  @Test func `不着色时原样`() {
    var painter = ChangePainter(painter: Painter(isOn: false))
    #expect(painter.paint("〔-旧-〕〔+新+〕") == "〔-旧-〕〔+新+〕")
  }
}
