import Foundation

/// What is to be measured.
struct Setup {
  /// The path of the program's release build.
  let lvzhi: String
  /// The folder of the banks that ship.
  let banks: String
  /// Whether a bank of a million questions is parsed too.
  let parsesMillion: Bool

  /// Paths may be relative to the working folder.
  init(lvzhi: String, banks: String, parsesMillion: Bool) {
    self.lvzhi = URL(fileURLWithPath: lvzhi).standardizedFileURL.path
    self.banks = URL(fileURLWithPath: banks).standardizedFileURL.path
    self.parsesMillion = parsesMillion
  }
}
