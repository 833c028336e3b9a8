import BankFile
import Dates
import Diagnostics
import Questions
import Statutes
import Testing

@testable import lvzhi

struct FindingWordingTests {
  private static let day = CalendarDate(dayNumber: 20_000)
  private static let law = LawName("代表法")
  private static let place = ProvisionPlace.article(ArticleNumber(99), paragraph: 2, item: nil)
  private static let letters = (0..<4).compactMap { OptionLetter(index: $0) }
  private static let places = [QuestionName("bank/1")].compactMap(\.self).map {
    QuestionPlace($0, path: "a.md", line: 7)
  }

  private static let reading: [BankProblem] =
    [
      .noFrontMatter, .noRightOption, .twoRightOptions, .unitInBlank("日"),
      .duplicateID("001", first: ByteRange(0, 1)),
    ] + [QuestionID("001")].compactMap(\.self).map { .formerIDInUse($0, user: ByteRange(0, 1)) }
    + unreadable.map(BankProblem.unreadable) + frontMatter.map(BankProblem.badFrontMatter)
    + headings.map(BankProblem.badHeading) + shapes.map(BankProblem.mixedShapes)
    + options.map(BankProblem.badOptionMark) + answers.map(BankProblem.missingAnswer)
    + blanks.map(BankProblem.emptyBlank)
    + FieldKey.allCases.flatMap { key in
      [
        .unknownField(.misspelled("词", meant: key)), .unknownField(.notOfCase(key)),
        .repeatedField(key), .badField(key),
      ]
    } + citations.map(BankProblem.badCitation)

  private static let unreadable: [UnreadableText] = [
    .notUTF8(mayBeGB18030: true), .notUTF8(mayBeGB18030: false), .fileTooLong, .lineTooLong,
    .unclosedFence,
  ]
  private static let frontMatter: [FrontMatterFault] =
    [
      .unclosed, .tooLong, .notYAML("line 3"), .notKeysAndValues, .repeatedKey("id"),
      .unknownKey("titel", meant: .title), .unknownKey("x", meant: nil),
    ] + FrontMatterKey.allCases.flatMap { [.missing($0), .badValue($0)] }
  private static let headings: [HeadingFault] = [
    .noSpace, .fullWidth, .noTitle, .noID, .badID("a/b"), .childOutsideCase, .noStem,
    .optionsOutsideQuestion,
  ]
  private static let shapes: [ShapeConflict] = [
    .roundAndSquare, .twoAnswerBlocks, .listAndAnswer, .listAndBlanks, .blanksAndAnswer,
  ]
  private static let options: [OptionFault] = [
    .cross, .unknownMark("o"), .malformed, .missingMark, .missingArrow, .fullWidthArrow, .noText,
    .tooMany, .notIndented,
  ]
  private static let answers: [AnswerFault] = [
    .nothing, .empty, .noKeyPoints, .noModelAnswer, .noPoints, .notAKeyPoint, .noLeftSide,
  ]
  private static let blanks: [BlankFault] = [.empty, .unclosed, .nested]
  private static let citations: [CitationProblem] = [
    .empty, .missingLaw, .missingArticle, .missingOrdinal, .missingUnit, .badNumber("零"),
    .badVersion("2025"), .wrongSeparator("、"), .rangeOfPlaces("第一条至第三条"), .unclosedTitle,
    .emptyTitle, .unexpectedText("等"),
  ]

  private static let checks: [CheckProblem] =
    [
      .articleOutOfRange(law, version: day, place, articles: 60),
      .articleOutOfRange(law, version: day, place, articles: nil),
      .unknownVersion(law, version: day, meant: day),
      .unknownVersion(law, version: day, meant: nil),
      .missingVersion(law, citations: 3),
      .supersededVersion(law, version: day, successor: day, questions: 3),
      .supersededVersion(law, version: day, successor: nil, questions: nil),
      .supersededVersion(law, version: day, successor: day, questions: nil),
      .supersededVersion(law, version: day, successor: nil, questions: 2),
      .unregisteredSource("某办法", meant: law), .unregisteredSource("某办法", meant: nil), .noCitation,
      .expired(day), .identicalOptions(letters[0], letters[1]), .allOfAboveShuffled(letters[3]),
      .giveaway(letters[2]), .longestOptionBias(longest: 20, questions: 40),
      .letterBias(counts: [1, 2, 3, 34], questions: 40), .letterBias(counts: [], questions: 40),
      .wording("议员", instead: ["代表"]), .wording("常设机构", instead: ["甲", "乙"]),
      .wording("某词", instead: []),
      .staleFact(
        StaleFact(
          id: "x", law: law, chinese: "现在是别的。", english: "It is otherwise now.", patterns: [])),
      .olderVersion(law, version: day, place, now: ArticleNumber(3)),
      .olderVersion(law, version: day, place, now: nil),
    ]
    + places.flatMap { place -> [CheckProblem] in
      [
        .unknownContrast(place.name, now: place.name), .unknownContrast(place.name, now: nil),
        .formerNameInUse(place), .duplicateStem(of: place),
        .nearDuplicateStem(of: place, percent: 91), .differingAnswers(of: place, percent: 100),
        .differingAnswers(of: place, percent: 91),
      ]
    }

  private static let findings = reading.map(Finding.reading) + checks.map(Finding.check)

  @Test func `每个代码都有样子`() {
    #expect(Set(Self.findings.map(\.code)) == Set(FindingCode.allCases))
  }

  @Test(arguments: findings)
  func `每个问题都有两种语言的说法`(_ finding: Finding) {
    let source = SourceText(path: "a.md", text: "甲\n乙")
    let message = FindingWording(source: source, lines: LineIndex(source)).message(for: finding)
    #expect(ChineseProse.endsInPunctuation(message.chinese), "\(message.chinese)")
    // A word that is quoted is spoken about.
    let prose = message.chinese.replacing(/“.*?”/, with: "“”")
    #expect(ChineseProse.faults(in: prose) == [], "\(message.chinese)")
    #expect(message.english.last.map(".?".contains) == true, "\(message.english)")
    #expect(!message.english.contains("Optional(") && !message.chinese.contains("Optional("))
    #expect(!message.english.contains("  "))
  }

  @Test func `不同的问题说法不同`() {
    let source = SourceText(path: "a.md", text: "甲")
    let wording = FindingWording(source: source, lines: LineIndex(source))
    let messages = Dictionary(grouping: Set(Self.findings)) { wording.message(for: $0) }
    for (message, same) in messages where same.count > 1 {
      Issue.record("\(message.chinese): \(same)")
    }
  }

  /// The sentences with numbers and choices in them.
  @Test func `几句完整的话`() {
    func words(_ problem: CheckProblem) -> [String] {
      let message = CheckProblemWording.message(for: problem)
      return [message.chinese, message.english]
    }
    #expect(
      words(.articleOutOfRange(Self.law, version: Self.day, Self.place, articles: 60)) == [
        "《代表法》2024-10-04 文本没有第九十九条第二款，一共 60 条。",
        "代表法 as of 2024-10-04 has no 第九十九条第二款; it has 60 articles.",
      ])
    #expect(
      words(.supersededVersion(Self.law, version: Self.day, successor: Self.day, questions: 3)) == [
        "《代表法》2024-10-04 文本已不再施行，现行的是 2024-10-04，涉及 3 题。",
        "The text of 代表法 of 2024-10-04 is no longer in force; that of 2024-10-04 is (3 questions).",
      ])
    #expect(
      words(.wording("常设机构", instead: ["甲", "乙"])) == [
        "“常设机构”用词不当，应当用“甲”或“乙”。",
        "“常设机构” is not the right word; use “甲” or “乙”.",
      ])
  }
}
