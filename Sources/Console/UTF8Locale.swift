import CReadline

/// The character set of the C library and of readline: always UTF-8, whatever the environment says.
enum UTF8Locale {
  /// Tried in this order where the environment names no UTF-8 locale.
  private static let fallbacks = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "zh_CN.UTF-8"]

  /// Makes `LC_CTYPE` a UTF-8 locale. Returns whether there is one.
  ///
  /// Readline looks into the environment before every line and would go back to what it finds there, so
  /// the environment of this process is put right, too.
  @discardableResult
  static func adopt() -> Bool {
    _ = unsafe setlocale(LC_CTYPE, "")
    if isUTF8 { return true }
    for name in fallbacks where unsafe setlocale(LC_CTYPE, name) != nil && isUTF8 {
      unsafe unsetenv("LC_ALL")
      unsafe setenv("LC_CTYPE", name, 1)
      return true
    }
    return false
  }

  private static var isUTF8: Bool {
    guard let name = unsafe nl_langinfo(nl_item(CODESET)) else { return false }
    let codeset = unsafe String(cString: name).lowercased()
    return codeset == "utf-8" || codeset == "utf8"
  }
}
