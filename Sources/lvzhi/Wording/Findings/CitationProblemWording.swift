import Statutes

extension CitationProblem {
  /// What is wrong with a citation.
  var message: Message {
    switch self {
    case .empty:
      Message(zh: "“依据”后面是空的。", en: "Nothing is cited here.")
    case .missingLaw:
      Message(zh: "没有写明是哪部法律。", en: "No law is named.")
    case .missingArticle:
      Message(zh: "写了款、项，没有写第几条。", en: "A paragraph or item without its article.")
    case .missingOrdinal:
      Message(zh: "缺少“第”字，如“第二十三条”。", en: "第 is missing, as in 第二十三条.")
    case .missingUnit:
      Message(zh: "缺少“条”字，如“第二十三条”。", en: "条 is missing, as in 第二十三条.")
    case .badNumber(let text):
      Message(zh: "看不懂“\(text)”这个数。", en: "The number “\(text)” is not understood.")
    case .badVersion(let text):
      Message(
        zh: "@ 后面的“\(text)”不是日期，如 2025-03-11。",
        en: "“\(text)” after @ is no date such as 2025-03-11.")
    case .wrongSeparator(let text):
      Message(zh: "几处依据之间请用“；”，不用“\(text)”。", en: "Put ； or ; between citations, not “\(text)”.")
    case .rangeOfPlaces(let text):
      Message(zh: "“\(text)”请逐条写明。", en: "“\(text)”: cite each article by itself.")
    case .unclosedTitle:
      Message(zh: "《 后面缺少 》。", en: "The 《 is not closed by 》.")
    case .emptyTitle:
      Message(zh: "《》里面是空的。", en: "Nothing stands between 《 and 》.")
    case .unexpectedText(let text):
      Message(zh: "“\(text)”不应当出现在这里。", en: "“\(text)” is not expected here.")
    }
  }
}
