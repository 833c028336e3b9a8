import Questions
import Sheets

/// What is said about one question of a test: who got it wrong, what drew them, what to do.
extension Message {
  static func typeMark(_ type: QuestionType) -> Message {
    Message(zh: "（\(type.message.chinese)）", en: " (\(type.message.english))")
  }

  /// How many got it wrong, without the share where there were few.
  static func wrong(_ item: ItemAnalysis) -> Message {
    let isAllOrNothing = item.item.type == .single || item.item.type == .trueFalse
    let enough = item.persons >= AnalysisThreshold.persons
    let share = FigureText.percent(Double(item.wrong) / Double(max(item.persons, 1)))
    let guessed =
      enough && item.isAsGuessed
      ? Message(zh: "，跟猜的差不多", en: ", as if by guessing") : Message(zh: "", en: "")
    return Message(
      zh: "\(item.persons) 人中有 \(item.wrong) 人\(isAllOrNothing ? "答错" : "没有全对")"
        + (enough ? "（\(share)）" : ""),
      en:
        "\(item.wrong) of \(item.persons) \(isAllOrNothing ? "got it wrong" : "did not get it all right")"
        + (enough ? " (\(share))" : "")) + guessed + Message(zh: "。", en: ".")
  }

  // MARK: What drew them

  /// The option that drew most, with the right answer; `nil` where it is not known what was picked.
  static func draw(_ item: ItemAnalysis, in report: AnalysisReport) -> Message? {
    let key = key(of: item, in: report)
    switch item.draw {
    case nil: return nil
    case .picked(let letter, let persons):
      let option = report.option(letter, of: item).message
      let verb = item.item.type == .multiple ? "多选了" : "选了"
      return Message(
        zh: "\(persons) 人\(verb) \(option.chinese)", en: "\(persons) picked \(option.english)")
        + key
    case .leftOut(let letter, let persons):
      let option = report.option(letter, of: item).message
      return Message(
        zh: "\(persons) 人漏选了 \(option.chinese)", en: "\(persons) left out \(option.english)") + key
    case .unanswered(let persons):
      return Message(zh: "\(persons) 人没有答", en: "\(persons) left it open") + key
    }
  }

  private static func key(of item: ItemAnalysis, in report: AnalysisReport) -> Message {
    let letters = item.item.key
    guard !letters.isEmpty else { return Message(zh: "。", en: ".") }
    let labels = report.options(letters, of: item)
    // The texts of several right options would fill the screen.
    let names = labels.map { labels.count == 1 ? $0.message : $0.short }
    return Message(
      zh: "，正确答案是 " + names.map(\.chinese).joined(separator: "、") + "。",
      en: "; right is " + names.map(\.english).joined(separator: ", ") + ".")
  }

  // MARK: What to do

  static func advice(
    _ advice: ItemAdvice, _ item: ItemAnalysis, in report: AnalysisReport
  ) -> Message {
    switch advice {
    case .checkKey(let letter, _):
      return checkKey(report.option(letter, of: item), item, in: report)
    case .checkWording:
      return Message(
        zh: "→ 核对答案，看看题面有没有歧义：得分高的人反而容易答错。",
        en:
          "→ Check the key, and whether the wording is ambiguous: those with high marks got it wrong more often."
      )
    case .teachAgain:
      return item.facilityBand == .veryHard
        ? Message(
          zh: "→ 几乎没有人会，请从头讲一遍。", en: "→ Hardly anybody knows this: teach it from the start.")
        : Message(zh: "→ 不会的人多，请再讲一遍。", en: "→ Many do not know this: teach it again.")
    case .goOver:
      return Message(zh: "→ 讲评时说一说。", en: "→ Say a word about it when the test is gone over.")
    case .replaceItem:
      return Message(
        zh: "→ 几乎人人都会，下次可以换一道。",
        en: "→ Nearly everybody knows this; another question could take its place.")
    case .replaceOptions(let letters):
      let options = report.options(letters, of: item).map(\.short)
      return Message(
        zh: "→ 没有人选 \(options.map(\.chinese).joined(separator: "、"))，可以换成更像的选项。",
        en:
          "→ Nobody picked \(options.map(\.english).joined(separator: ", ")); make it more likely.")
    }
  }

  private static func checkKey(
    _ option: OptionLabel, _ item: ItemAnalysis, in report: AnalysisReport
  ) -> Message {
    let wrong = option.short
    let key = report.options(item.item.key, of: item).map(\.short)
    let reason =
      item.item.type == .multiple
      ? Message(
        zh: "得分高的人有一半以上选了 \(wrong.chinese)",
        en: "more than half of those with high marks picked \(wrong.english)")
      : Message(
        zh: "得分高的人里，选 \(wrong.chinese) 的比选 \(key.map(\.chinese).joined()) 的还多",
        en:
          "of those with high marks more picked \(wrong.english) than \(key.map(\.english).joined())"
      )
    return Message(zh: "→ 先核对答案：", en: "→ Check the key first: ") + reason
      + Message(
        zh: "。答案没有错的话，讲清楚 \(wrong.chinese) 为什么不对。",
        en: ". If the key is right, explain why \(wrong.english) is wrong.")
  }
}
