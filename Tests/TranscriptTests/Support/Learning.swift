import TestSupport

/// What a deputy does on one day after another, by pipe.
extension Workplace {
  /// The day on which most tests begin, at two in the afternoon in Beijing.
  static let firstDay = "2026-11-23"

  /// A workplace of 张三 with twelve questions whose options stand as in the bank: 2 is right everywhere,
  /// and 1 is wrong.
  static func unmixed() throws -> Workplace {
    let place = try Workplace(banks: "digits")
    let text = String(decoding: try Fixture.bytes("Banks/digits.md"), as: UTF8.self)
    try place.folder.write(
      text.replacing("解析：", with: "乱序：否\n解析："), to: "banks/digits.md")
    try place.addZhangsan()
    return place
  }

  /// The same with questions that are easily confused.
  static func confused() throws -> Workplace {
    let place = try Workplace(banks: "confused")
    try place.addZhangsan()
    return place
  }

  /// Runs a command as 张三 on a day; each of `lines` is a line typed.
  @discardableResult
  func learn(_ words: String..., on day: String = firstDay, typing lines: [String] = []) throws
    -> ProgramResult
  {
    try run(
      ["--deputy", "zhangsan", "--seed", "7", "--now", "\(day)T06:20:11Z"] + words,
      input: lines.map { "\($0)\n" }.joined())
  }

  private func addZhangsan() throws {
    try run("deputy", "add", "张三", "--id", "zhangsan", "--now", "2026-11-20T06:20:11Z")
  }
}

extension ProgramResult {
  /// The first line of standard output.
  var firstLine: String { output.split(separator: "\n").first.map(String.init) ?? "" }
}
