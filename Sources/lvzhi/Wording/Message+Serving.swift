import Dates
import Statutes

/// What is said about questions that rest on a text of a law that is no longer in force.
extension Message {
  /// Stands after the answer to such a question, where it is served all the same.
  static func restsOnOldLaw(_ end: Supersession) -> Message {
    let (year, month, day) = end.version.components
    let (endYear, endMonth, endDay) = end.from.components
    return Message(
      zh:
        "注意：依据的是旧法。《\(end.law)》\(year)年\(month)月\(day)日文本自\(endYear)年\(endMonth)月\(endDay)日起不再施行。",
      en:
        "Note: this rests on superseded law. \(end.law) as of \(end.version) has not been in force since \(end.from)."
    )
  }

  /// At the start: how many questions are not served, why, and where to see more.
  static func notServed(_ count: Int) -> Message {
    Message(
      zh: "有 \(count) 题依据的是旧法，暂不出题；输入“题库”（bank list）看是哪些。",
      en:
        "\(counted(count, "question")) resting on superseded law not served; “bank list” says which."
    )
  }

  /// After a check: how many of the questions checked are not served for it.
  static func restOnOldLaw(_ count: Int) -> Message {
    Message(
      zh: "其中 \(count) 题依据的是旧法，按法律改好以前不出（“设置 出旧法的题 是”可以照出）。",
      en:
        "\(counted(count, "question")) resting on superseded law not served until mended, unless “set serve-superseded on”."
    )
  }

  /// How many questions of a bank rest on a text that has ended.
  static func restOnOldLaw(_ count: Int, of bank: String, _ end: Supersession) -> Message {
    Message(
      zh: "题库“\(bank)”有 \(count) 题依据《\(end.law)》\(end.version) 文本，该文本自 \(end.from) 起不再施行。",
      en:
        "\(bank): \(counted(count, "question")) resting on \(end.law) as of \(end.version), out of force since \(end.from)."
    )
  }

  /// What to do about them.
  static func whatToDoAboutOldLaw(isServed: Bool) -> Message {
    let mend = Message(
      zh: "请对照现行法律改题，并改题库开头的 laws；“题库 检查”（bank check）指出是哪些题。",
      en:
        "Mend them by the law in force, and the bank's laws with them; “bank check” points them out."
    )
    return mend
      + (isServed
        ? Message(
          zh: "按您的设置，这些题照常出，答后注明依据的是旧法。",
          en: " By your setting they are served, and marked after the answer.")
        : Message(
          zh: "改好以前不出这些题，已有的学习记录保留；要照常出题，输入“设置 出旧法的题 是”。",
          en:
            " Until then they are not served, and what was recorded of them is kept; “set serve-superseded on” serves them all the same."
        ))
  }
}
