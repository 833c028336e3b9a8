import BankFile
import Diagnostics
import Questions
import Testing

/// One question of every type, as a bank file has them.
enum SampleBank {
  static let text = """
    ---
    id: sample
    title: 样题
    language: zh-Hans
    laws:
      代表法: 2025-03-11
    ---

    # 第一章

    ## 单选

    题干一，选哪个？

    - ( ) 甲
      > 甲不对。
    - (√) 乙
      > 乙对。
    - ( ) 丙

    依据：代表法 第二十五条第三款
    解析：因为是乙。
    提示：不是甲。
    难度：2
    标签：标签一、标签二

    ## 多选

    题干二，选哪些？

    - [√] 甲
    - [ ] 乙
    - [√] 丙

    依据：代表法 第四十七条之一

    ## 判断

    题干三，对不对？

    答案：对

    依据：代表法 序言

    ## 填空

    每届任期{{五|5}}年，须经{{全体代表}}过半数通过。

    ## 一空

    由{{主席团}}召集。

    ## 排序

    按先后排列。

    1. 第一步
    2. 第二步
    3. 第三步

    ## 连线

    连一连。

    - 左一 => 右一
    - 左二 => 右二
    - => 右三

    ## 简答

    说说怎么办。

    答案：先这样，再那样。
    要点：
    - 这样 (2)
    - 那样 (3)

    依据：《某省办法》 某省人大常委会，2024 年

    ## 案例 一件事

    某乡发生了一件事。

    ### 小题

    对吗？

    答案：错
    """

  static let document: BankDocument? = {
    guard case .bank(let document) = BankReader.read(SourceText(path: "sample.md", text: text))
    else { return nil }
    return document
  }()

  static func header() throws -> BankHeader {
    try #require(document).header
  }

  static func question(_ id: String) throws -> Question {
    let document = try #require(document)
    #expect(document.findings.isEmpty)
    let index = try #require(QuestionID(id).flatMap { document.index(of: $0) })
    return try #require(document.question(at: index))
  }

  /// The answer that a line means at that question, its options in the order given.
  static func answer(_ line: String, to id: String, in order: DisplayOrder) throws -> Answer {
    let reading = AnswerReader.read(line, question: try question(id), order: order)
    guard case .understood(let answer, _) = reading else {
      throw NotUnderstood(line: line)
    }
    return answer
  }

  struct NotUnderstood: Error {
    let line: String
  }

  /// The order written as letters; the bank's own where it is `nil`.
  static func order(_ letters: String?, of question: Question) throws -> DisplayOrder {
    guard let letters else { return DisplayOrder(unmixed: question) }
    return try #require(DisplayOrder(letters))
  }
}
