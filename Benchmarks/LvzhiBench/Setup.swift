import Foundation

/// What is to be measured.
struct Setup {
  /// The path of the program's release build.
  let lvzhi: String
  /// The folder of the banks that ship.
  let banks: String
  /// Whether a bank of a million questions is parsed too.
  var parsesMillion = false
  /// Whether smaller things do: enough to see that everything runs.
  let isQuick: Bool
  /// The folder where `install-peers.sh` puts packages of Python.
  private let peers: String

  /// Paths may be relative to the working folder.
  init(lvzhi: String, banks: String, peers: String, isQuick: Bool) {
    self.lvzhi = URL(fileURLWithPath: lvzhi).standardizedFileURL.path
    self.banks = URL(fileURLWithPath: banks).standardizedFileURL.path
    self.peers = URL(fileURLWithPath: peers).standardizedFileURL.path
    self.isQuick = isQuick
  }

  /// Where Python finds a package that was installed as a peer; `nil` if it is not there.
  func pythonPackage(_ name: String) -> String? {
    FileManager.default.fileExists(atPath: "\(peers)/\(name)") ? peers : nil
  }
}
