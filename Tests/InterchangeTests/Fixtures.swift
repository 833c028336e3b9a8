import Foundation

/// Files that people wrote elsewhere, whose licences keep them out of this repository: whoever has them says where.
enum Fixtures {
  static let folder = ProcessInfo.processInfo.environment["LVZHI_FIXTURES"].map {
    URL(fileURLWithPath: $0).appendingPathComponent("interchange")
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    return try Array(Data(contentsOf: folder.appendingPathComponent(path)))
  }
}
