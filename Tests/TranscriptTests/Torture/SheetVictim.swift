import Foundation
import TestSupport
import Testing

/// Score sheets written over what is there: the file is as it was, or the whole sheet.
struct SheetVictim: KillVictim {
  private static let formats = ["csv", "xlsx", "html", "docx"]
  let place: Workplace
  private let sheets: [String: Data]
  private var format = "csv"
  private var old = Data()

  init() throws {
    let place = try Workplace.unmixed()
    try place.learn("practice", "shuzi", "-n", "3", typing: ["1", "2", "1"])
    var sheets: [String: Data] = [:]
    for format in Self.formats {
      try place.run(Self.words(place, format))
      let path = place.folder.path("sheet.\(format)")
      sheets[format] = try Data(contentsOf: URL(fileURLWithPath: path))
    }
    self.place = place
    self.sheets = sheets
  }

  private static func words(_ place: Workplace, _ format: String) -> [String] {
    ["score-sheet", "--output", place.folder.path("sheet.\(format)"), "--now", Workplace.now]
  }

  mutating func next(using random: inout SeededGenerator) throws -> Workplace.Doing {
    format = Self.formats.randomElement(using: &random) ?? "csv"
    old = Data("旧的成绩表 \(UInt64.random(in: 0 ... .max, using: &random))".utf8)
    try place.folder.write(bytes: Array(old), to: "sheet.\(format)")
    return Workplace.Doing(words: Self.words(place, format), input: "")
  }

  mutating func check(_ output: String, _ comment: Comment) throws -> Int {
    let now = FileManager.default.contents(atPath: place.folder.path("sheet.\(format)"))
    let isConfirmed = output.contains("已保存到文件")
    #expect(now == sheets[format] || !isConfirmed && now == old, comment)
    return isConfirmed ? 1 : 0
  }
}
