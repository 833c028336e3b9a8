import Foundation

/// Where the programs are that the build made.
package enum ProductPath {
  /// The program under test: `$LVZHI_BINARY`, else `lvzhi` beside the test bundle.
  package static var lvzhi: String {
    ProcessInfo.processInfo.environment["LVZHI_BINARY"] ?? named("lvzhi")
  }

  /// A program beside the test bundle.
  package static func named(_ name: String) -> String {
    var folder = URL(fileURLWithPath: runner).deletingLastPathComponent()
    while folder.path != "/", !isProgram(folder.appendingPathComponent(name)) {
      folder.deleteLastPathComponent()
    }
    return folder.appendingPathComponent(name).path
  }

  /// The test runner: on Linux the test bundle itself, on macOS a tool that is given the bundle's path.
  private static var runner: String {
    #if os(Linux)
      URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
    #else
      Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundlePath
        ?? CommandLine.arguments[0]
    #endif
  }

  private static func isProgram(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: url.path)
  }
}
