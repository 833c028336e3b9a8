import Diagnostics
import Foundation
import Statutes
import TestSupport
import Testing

/// Numbers only, from reading both versions of each law side by side before the program had compared them.
/// Runs where `LVZHI_LAWS` names a folder with the texts, `代表法@2015-08-29.md` and so on.
@Suite(.enabled(if: !lawsFolder.isEmpty, "LVZHI_LAWS names no folder of texts"))
struct RealLawTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let law: String
    let old: String
    let new: String
    /// `=` kept, `>` renumbered, `~` changed, `-` dropped, `+` added.
    let expected: String
    /// Paragraphs that went to another article: `22.4:31.2`.
    let moves: String

    var testDescription: String { law }
  }

  static let cases = [
    Case(
      law: "代表法", old: "2015-08-29", new: "2025-03-11",
      expected: """
        = 1 ~ 2:2 3:7 4:8 > 5:9 6:10 ~ 7:13 8:14 > 9:15 10:16 ~ 11:17 > 12:18 13:19 ~ 14:20 15:21
        > 16:22 ~ 17:23 > 18:24 19:25 20:26 ~ 21:27 22:29 23:30 24:31 > 25:32 ~ 26:33 27:34
        > 28:35 29:36 30:37 31:38 32:39 ~ 33:40 34:41 > 35:42 ~ 36:44 37:45 38:46 39:47 > 40:48
        ~ 41:49 42:51 > 43:53 ~ 44:55 45:58 46:59 > 47:60 48:61 ~ 49:62 > 50:63 51:64 52:65
        + 3 4 5 6 11 12 28 43 50 52 54 56 57
        """, moves: "2.3:3.1 22.4:31.2"),
    Case(
      law: "监督法", old: "2006-08-27", new: "2024-11-08",
      expected: """
        ~ 1:1 = 2 ~ 3:3 > 4:8 ~ 5:6 > 6:9 7:10
        ~ 8:11 9:12 10:13 11:14 12:15 13:16 14:17 15:19 > 16:20 ~ 17:22 18:21 19:27 20:29 21:23
        22:31 23:32 24:33 25:34 26:36 27:37 28:38 29:40 30:39 > 31:41 ~ 32:42 33:43 34:46 35:51
        > 36:52 37:53 38:54 39:55 40:56 41:57 42:58 43:59 ~ 44:60 45:61 > 46:62 47:64 48:65
        + 4 5 7 18 24 25 26 28 30 35 44 45 47 48 49 50 63
        """, moves: "8.2:63.2 23.1:63.2"),
    Case(
      law: "立法法", old: "2015-03-15", new: "2023-03-13",
      expected: """
        = 1 2 ~ 3:3 4:5 5:6 > 6:7 ~ 7:10 8:11 9:12 > 10:13 11:14 12:15 ~ 13:16 14:17 > 15:18 16:19
        ~ 17:20 > 18:21 19:22 ~ 20:23 > 21:24 22:25 23:26 ~ 24:27 > 25:28 ~ 26:29 > 27:30 28:31
        ~ 29:32 30:33 > 31:34 32:35 ~ 33:36 > 34:37 35:38 ~ 36:39 > 37:40 ~ 38:41 39:42 > 40:43
        ~ 41:44 42:45 > 43:46 44:47 45:48 ~ 46:49 > 47:50 ~ 48:51 > 49:52 50:53 51:54 ~ 52:56 > 53:57
        ~ 54:58 > 55:59 56:60 57:61 ~ 58:62 > 59:63 ~ 60:64 61:65 > 62:66 63:67 64:69 65:72 ~ 66:73
        > 67:74 68:75 69:76 70:77 71:78 ~ 72:81 73:82 74:84 > 75:85 76:86 77:87 78:88 ~ 79:89 80:91
        > 81:92 ~ 82:93 > 83:94 84:95 85:96 86:97 87:98 88:99 89:100 90:101 91:102 92:103 93:104
        94:105 95:106 ~ 96:107 97:108 98:109 99:110 100:112 101:113 > 102:114 ~ 103:117 104:119
        > 105:120
        + 4 8 9 55 68 70 71 79 80 83 90 111 115 116 118
        """, moves: "72.1:80.1 99.3:111.1"),
    Case(
      law: "村民委员会组织法", old: "2018-12-29", new: "2025-10-28",
      expected: """
        ~ 1:1 2:2 3:3 4:4 > 5:6 ~ 6:8 7:9 8:10 9:11 10:12 > 11:14 ~ 12:15 13:16 > 14:17 ~ 15:18
        > 16:19 17:21 18:22 ~ 19:23 > 20:24 ~ 21:25 > 22:26 23:27 ~ 24:28 > 25:29 26:30 ~ 27:31 28:32
        > 29:34 ~ 30:35 > 31:36 ~ 32:37 > 33:38 ~ 34:39 35:40 > 36:41 ~ 37:42 38:47 > 39:48 40:49 41:50
        + 5 7 13 20 33 43 44 45 46
        """, moves: "37.1:43.1"),
    // Revised throughout. A reader sees that 第十一条 became 第三十三条 and 第二十条 part of 第四十三条, but they
    // have hardly a word in common: the program calls them dropped, and that is all it can honestly say.
    Case(
      law: "城市居民委员会组织法", old: "2018-12-29", new: "2025-10-28",
      expected: """
        ~ 1:1 2:2 3:10 6:3 7:8 8:14 9:27 10:26 12:11 13:9 14:13 15:31 16:42 17:41 19:46 21:47 22:49
        23:50
        - 4 5 11 18 20
        + 4 5 6 7 12 15 16 17 18 19 20 21 22 23 24 25 28 29 30 32 33 34 35 36 37 38 39 40 43 44 45 48
        """, moves: "2.2:6.1 5.1:10.2 8.2:16.1 9.1:26.1 10.1:2.2"),
  ]

  @Test(arguments: cases) func `条号的去向同人读的一样`(_ law: Case) throws {
    let comparison = StatuteComparer.compare(
      ComparedVersion(nil, text: try Self.text(law.law, law.old)),
      ComparedVersion(nil, text: try Self.text(law.law, law.new)))
    var sign: Substring = ""
    var expected: Set<String> = []
    for word in law.expected.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if word.first?.isNumber == true { expected.insert("\(sign) \(word)") } else { sign = word }
    }
    let found = Set(comparison.table)
    #expect(expected.subtracting(found).sorted() == [])
    #expect(found.subtracting(expected).sorted() == [])
    let moves = comparison.moves.map {
      "\($0.oldArticle).\($0.oldParagraph):\($0.newArticle).\($0.newParagraph)"
    }
    #expect(moves.joined(separator: " ") == law.moves)
  }

  static func text(_ law: String, _ day: String) throws -> StatuteText {
    let path = "\(lawsFolder)/\(law)@\(day).md"
    let bytes = try #require(FileManager.default.contents(atPath: path))
    return StatuteTextReader.read(SourceText(path: path, bytes: Array(bytes))).text
  }
}

private let lawsFolder = ProcessInfo.processInfo.environment["LVZHI_LAWS"] ?? ""
