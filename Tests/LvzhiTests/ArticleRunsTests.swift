import Statutes
import Testing

@testable import lvzhi

struct ArticleRunsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let articles: [ArticleNumber]
    let chinese: String
    let english: String
    var testDescription: String { english }
  }

  private static func numbers(_ numbers: Int...) -> [ArticleNumber] {
    numbers.map { ArticleNumber($0) }
  }

  @Test(
    arguments: [
      Case(articles: [], chinese: "", english: ""),
      Case(articles: numbers(3), chinese: "3", english: "3"),
      Case(articles: numbers(1, 2), chinese: "1、2", english: "1, 2"),
      Case(articles: numbers(1, 3, 4, 5, 9), chinese: "1、3—5、9", english: "1, 3–5, 9"),
      Case(
        articles: numbers(46, 47) + [ArticleNumber(47, insertion: 1)] + numbers(48, 49, 50),
        chinese: "46、47、47之一、48—50", english: "46, 47, 47-1, 48–50"),
    ])
  func `连着的三条以上写成一段`(_ test: Case) {
    let runs = ArticleRuns(articles: test.articles)
    #expect(runs.text(in: .chinese) == test.chinese)
    #expect(runs.text(in: .english) == test.english)
  }
}
