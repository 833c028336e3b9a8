import Foundation
import TestSupport
import Testing

/// A home with three deputies, a paper, a training that has begun and a backup; and what commands are given.
struct FaultedPlace {
  let here: Workplace
  let paper: String
  /// A home to be merged.
  let other: String

  var roster: String { here.folder.path("in/roster.csv") }
  var gift: String { here.folder.path("in/ti.gift") }
  var bank: String { here.folder.path("out/ti.md") }
  var sheet: String { here.folder.path("out/sheet.csv") }
  var restored: String { here.folder.path("out/restored") }

  init() throws {
    let evening = try Evening(deputies: 3)
    here = evening.place
    paper = evening.paper
    try here.run("train", "start", "daibiaofa", "-n", "3", input: "全到\n\nq\n")
    try here.run("backup")
    let far = try here.machine()
    try far.run("deputy", "add", "远方")
    try FileManager.default.copyItem(atPath: far.home, toPath: here.folder.path("other"))
    other = here.folder.path("other")
    try fill()
  }

  private init(copying place: FaultedPlace) throws {
    here = try place.here.machine(copyingHome: true)
    paper = place.paper
    other = place.other
    // The same machine.
    try FileManager.default.copyItem(
      atPath: place.here.folder.path("state"), toPath: here.folder.path("state"))
    try fill()
  }

  /// The same machine once more.
  func copy() throws -> FaultedPlace { try FaultedPlace(copying: self) }

  private func fill() throws {
    try here.folder.write("姓名,代表小组\n新1,一\n新2,一\n", to: "in/roster.csv")
    try here.folder.write("::q1::谁主持？{=主席团 ~政府}\n\n", to: "in/ti.gift")
    try here.folder.write("", to: "out/.keep")
  }

  func names(_ folder: String) throws -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(here.home)/\(folder)")) ?? []
  }

  /// Journals and frozen files, by path.
  func truth() throws -> [String: Data] { try here.content() }
}
