import Testing

@testable import lvzhi

struct LanguageTests {
  @Test(
    arguments: [
      ("", .chinese), ("C", .chinese), ("POSIX", .chinese), ("C.UTF-8", .chinese),
      ("zh_CN.UTF-8", .chinese), ("fr_FR.UTF-8", .chinese), ("en_US.UTF-8", .english),
      ("EN", .english), ("en_GB", .english),
    ] as [(String, Language)])
  func `语言随系统 说不清就用中文`(_ locale: String, _ language: Language) {
    #expect(Language(locale: locale) == language)
  }
}
