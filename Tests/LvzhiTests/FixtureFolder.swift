import Foundation

/// Where the files are that people wrote elsewhere, for whoever has them.
enum FixtureFolder {
  static let path = ProcessInfo.processInfo.environment["LVZHI_FIXTURES"]
}
