extension Citation {
  /// The canonical form, which reads back as the same citation: 代表法 第二十三条第一款第二项.
  /// Several are joined by ；.
  package var canonical: String {
    switch self {
    case .provision(let provision): provision.canonical
    case .document(let document): "《\(document.title)》\(document.details)"
    }
  }
}

extension Provision {
  /// The canonical form: 代表法 第二十三条第一款第二项, 代表法@2025-03-11 第二十三条. The law's name stands in
  /// 《》 only where it could not be read without.
  package var canonical: String {
    let name = law.standsAlone ? law.text : "《\(law.text)》"
    let version = version.map { "@\($0)" } ?? ""
    let place = place.spelled
    return name + version + (place.isEmpty ? "" : " " + place)
  }
}

extension LawName {
  /// Whether it reads back as this name without 《》.
  fileprivate var standsAlone: Bool {
    let whole = Provision(law: self, place: .whole)
    let reading = CitationParser.parse(text)
    return reading.problems.isEmpty && reading.citations.map(\.citation) == [.provision(whole)]
  }
}

extension ProvisionPlace {
  /// In full, as laws are cited: 第二十三条第一款第二项, 序言第三自然段; empty for the whole law.
  package var spelled: String {
    switch self {
    case .whole: ""
    case .preamble(let paragraph): "序言" + Self.spelled(paragraph, "自然段")
    case .article(let article, let paragraph, let item):
      article.spelled + Self.spelled(paragraph, "款") + Self.spelled(item, "项")
    }
  }

  /// Short: `23.1.2`, `23..2`, `47-1`, `序言.3`; empty for the whole law.
  package var short: String {
    switch self {
    case .whole: ""
    case .preamble(let paragraph): "序言" + (paragraph.map { ".\($0)" } ?? "")
    case .article(let article, let paragraph, nil):
      article.description + (paragraph.map { ".\($0)" } ?? "")
    case .article(let article, let paragraph, let item?):
      "\(article).\(paragraph.map(String.init) ?? "").\(item)"
    }
  }

  private static func spelled(_ number: Int?, _ unit: String) -> String {
    number.map { "第\(ChineseNumeral.text($0))\(unit)" } ?? ""
  }
}

extension ArticleNumber {
  /// 第四十七条, 第四十七条之一.
  package var spelled: String {
    let insertion = insertion.map { "之\(ChineseNumeral.text($0))" } ?? ""
    return "第\(ChineseNumeral.text(number))条\(insertion)"
  }
}
