import BankFile
import Dates
import Diagnostics
import Questions
import Statutes

/// Says what is wrong with what a bank says.
enum CheckProblemWording {
  static func message(for problem: CheckProblem) -> Message {
    switch problem {
    case .articleOutOfRange(let law, let version, let place, let articles):
      Message(
        zh: "《\(law)》\(version) 文本没有\(place.spelled)"
          + (articles.map { "，一共 \($0) 条。" } ?? "。"),
        en: "\(law) as of \(version) has no \(place.spelled)"
          + (articles.map { "; it has \($0) articles." } ?? "."))
    case .unknownVersion(let law, let version, let meant):
      Message(
        zh: "登记表里没有《\(law)》\(version) 的文本"
          + (meant.map { "，是不是 \($0)（按通过日期写）？" } ?? "，请核对日期。"),
        en: "The registry has no text of \(law) of \(version)"
          + (meant.map { "; \($0), the day of its adoption, may be meant." } ?? "; check the date.")
      )
    case .missingVersion(let law, let citations):
      Message(
        zh: "开头的 laws 没有写《\(law)》的文本日期（共引用 \(citations) 处）。",
        en:
          "The front matter's laws give no version of \(law), which is cited here (\(counted(citations, "citation")))."
      )
    case .supersededVersion(let law, let version, let successor, let questions):
      Message(
        zh: "《\(law)》\(version) 文本已不再施行"
          + (successor.map { "，现行的是 \($0)" } ?? "") + (questions.map { "，涉及 \($0) 题。" } ?? "。"),
        en: "The text of \(law) of \(version) is no longer in force"
          + (successor.map { "; that of \($0) is" } ?? "")
          + (questions.map { " (\($0) questions)." } ?? "."))
    case .unregisteredSource(let title, let meant):
      Message(
        zh: "登记表里没有《\(title)》" + (meant.map { "，是不是《\($0)》？" } ?? "，将标为“未核对”。"),
        en: "《\(title)》 is not in the registry"
          + (meant.map { "; was \($0) meant?" } ?? " and will be marked “not checked”."))
    case .noCitation:
      Message(zh: "没有写“依据”。", en: "The question cites no source.")
    case .expired(let day):
      Message(zh: "有效期到 \(day) 为止，已经不出这道题。", en: "Valid until \(day); it is no longer served.")
    case .unknownContrast(let name, let now):
      Message(
        zh: "“易混”里的 \(name) 不存在" + (now.map { "，现在叫 \($0)。" } ?? "。"),
        en: "There is no question \(name) to contrast with"
          + (now.map { "; it is now \($0)." } ?? "."))
    case .formerNameInUse(let place):
      Message(
        zh: "“曾用”的 \(place.name) 还在用（\(place.path) 第 \(place.line) 行）。",
        en: "The former name \(place.name) is still in use (\(place.path), line \(place.line)).")
    case .duplicateStem(let place):
      Message(
        zh: "和 \(place.name)（\(place.path) 第 \(place.line) 行）是同一道题。",
        en: "The same question as \(place.name) (\(place.path), line \(place.line)).")
    case .nearDuplicateStem(let place, let percent):
      Message(
        zh: "和 \(place.name)（第 \(place.line) 行）几乎相同（\(percent)%）。确实不同的，请用“易混”连起来。",
        en:
          "Nearly the same as \(place.name), line \(place.line) (\(percent) %). If they differ, link them with Contrast."
      )
    case .identicalOptions(let one, let other):
      Message(zh: "选项 \(one) 和 \(other) 内容相同。", en: "The options \(one) and \(other) say the same.")
    case .allOfAboveShuffled(let letter):
      Message(
        zh: "选项 \(letter) 说到“以上”，选项次序却会打乱；请写“乱序：否”，或者改写。",
        en:
          "Option \(letter) speaks of those above, but options are shuffled; add “Shuffle: no” or reword it."
      )
    case .giveaway(let letter):
      Message(
        zh: "正确选项 \(letter) 的文字已经出现在题干里。",
        en: "The text of the right option \(letter) stands in the stem.")
    case .longestOptionBias(let longest, let questions):
      Message(
        zh: "\(questions) 道单选题里有 \(longest) 道最长的选项就是答案，容易猜中。",
        en:
          "In \(longest) of \(questions) single-choice questions the longest option is right: easy to guess."
      )
    case .letterBias(let counts, let questions):
      Message(
        zh:
          "\(questions) 道单选题的答案分布不匀：A \(at(0, counts))、B \(at(1, counts))、C \(at(2, counts))、D \(at(3, counts))。",
        en:
          "Right letters of \(questions) single-choice questions are uneven: A \(at(0, counts)), B \(at(1, counts)), C \(at(2, counts)), D \(at(3, counts))."
      )
    case .wording(let word, let instead):
      Message(
        zh: "“\(word)”用词不当"
          + (instead.isEmpty ? "。" : "，应当用“\(instead.joined(separator: "”或“"))”。"),
        en: "“\(word)” is not the right word"
          + (instead.isEmpty ? "." : "; use “\(instead.joined(separator: "” or “"))”."))
    case .staleFact(let fact):
      Message(zh: fact.chinese, en: fact.english)
    case .olderVersion(let law, let version, let place, let now): older(law, version, place, now)
    case .differingAnswers(let place, let percent):
      percent == 100
        ? Message(
          zh: "和 \(place.name)（\(place.path) 第 \(place.line) 行）是同一道题，答案却不同，请对照现行法律定夺。",
          en:
            "The same question as \(place.name) (\(place.path), line \(place.line)) with another answer; settle it by the law in force."
        )
        : Message(
          zh: "和 \(place.name)（\(place.path) 第 \(place.line) 行）几乎相同（\(percent)%），答案却不同，请对照现行法律定夺。",
          en:
            "Nearly the same as \(place.name) (\(place.path), line \(place.line); \(percent) %) with another answer; settle it by the law in force."
        )
    }
  }

  private static func older(
    _ law: LawName, _ version: CalendarDate, _ place: ProvisionPlace, _ now: ArticleNumber?
  ) -> Message {
    let year = version.components.year
    return Message(
      zh: "没有写明文本，看来指的是《\(law)》\(year)年文本\(place.spelled)"
        + (now.map { "；现行文本里是\($0.spelled)，条文没有变。" } ?? "；这一条已经改动，请对照现行文本核对题和答案。"),
      en: "This seems to mean \(law) of \(year), \(place.spelled)"
        + (now.map { "; it is \($0.spelled) of the text in force, unchanged." }
          ?? "; that article has changed: check question and answer by the text in force."))
  }

  private static func at(_ index: Int, _ counts: [Int]) -> Int {
    counts.indices.contains(index) ? counts[index] : 0
  }
}
