import Diagnostics

extension FuzzTarget {
  /// Any text made harmless: nothing in it acts on a terminal or cannot be seen, and doing it again changes nothing. It takes as
  /// many columns as are counted.
  static let harmless = FuzzTarget(
    "harmless", longest: 300,
    seeds: { _ in
      [
        "\u{1B}[31m红\u{1B}[0m", "a\u{202E}b\u{2066}c", "\u{200B}\u{FEFF}\u{2060}",
        "👨\u{200D}👩\u{200D}👧 ❤️ 葛\u{E0100}",
        "甲\r\n乙\t丙\u{85}\u{2028}", "\u{9B}2J\u{7}\u{8}", "e\u{301}\u{1F1E8}\u{1F1F3}",
        "᠋\u{180E}ᠠ\u{180B}",
      ].map { Array($0.utf8) }
    }
  ) { bytes in
    let typed = text(bytes)
    let (line, lines) = (HarmlessText.oneLine(typed), HarmlessText.lines(typed))
    try BrokenPromise.unless(
      !line.unicodeScalars.contains { acts($0) }, "harmful: \(line.debugDescription)")
    try BrokenPromise.unless(
      !lines.unicodeScalars.contains { acts($0) && $0 != "\n" },
      "harmful: \(lines.debugDescription)")
    try BrokenPromise.unless(HarmlessText.oneLine(line) == line, "changed again: \(line)")
    try BrokenPromise.unless(HarmlessText.lines(lines) == lines, "changed again: \(lines)")
    try BrokenPromise.unless(DisplayWidth().columns(of: line) >= 0, "a width below nothing")
  }

  /// Controls, and what turns the direction of writing round.
  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
