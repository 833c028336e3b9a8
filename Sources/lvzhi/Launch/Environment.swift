import Console
import Glibc

/// What the process was given by its surroundings. The only place that reads the environment.
struct Environment: Sendable {
  let deputy: String?
  let home: String?
  /// Folders with `:` between them.
  let banks: String?
  let userHome: String?
  let xdgDataHome: String?
  let xdgStateHome: String?
  let locale: String
  let terminal: TerminalEnvironment

  init() {
    deputy = Self.value("LVZHI_DEPUTY")
    home = Self.value("LVZHI_HOME")
    banks = Self.value("LVZHI_BANKS")
    userHome = Self.value("HOME")
    xdgDataHome = Self.value("XDG_DATA_HOME")
    xdgStateHome = Self.value("XDG_STATE_HOME")
    locale = Self.value("LC_ALL") ?? Self.value("LC_MESSAGES") ?? Self.value("LANG") ?? ""
    terminal = TerminalEnvironment(
      term: Self.value("TERM"), noColor: Self.value("NO_COLOR") != nil,
      columns: Self.value("COLUMNS").flatMap { Int($0) },
      rows: Self.value("LINES").flatMap { Int($0) })
  }

  /// The variable's value; `nil` if it is not set or empty.
  private static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}
