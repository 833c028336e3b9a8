import Sheets

/// What is said about how the marks of a test are spread, and about the figures of its questions.
extension Message {
  static let spreadTitle = Message(
    zh: "得分分布（每段含下限）", en: "How the marks are spread (each band with its lower end)")

  /// A band in marks: `60–70 分`.
  static func band(_ band: TestAnalysis.Band, of test: TestAnalysis) -> Message {
    let ends = [band.from, band.to].map { FigureText.marks(Double($0) * test.maximum / 100) }
    return Message(zh: "\(ends[0])–\(ends[1]) 分", en: "\(ends[0])–\(ends[1])")
  }

  static func bandSentence(_ band: TestAnalysis.Band, of test: TestAnalysis) -> Message {
    Self.band(band, of: test)
      + Message(zh: "：\(band.persons) 人。", en: ": \(counted(band.persons, "person")).")
  }

  /// Deviation, shape and reliability with what they mean; nothing where there were too few persons.
  static func spread(_ test: TestAnalysis) -> [Message] {
    guard test.hasEnoughPersons else { return [] }
    return [deviation(test), shape(test), reliability(test)].compactMap(\.self)
  }

  private static func deviation(_ test: TestAnalysis) -> Message? {
    guard let value = test.deviation.value else { return nil }
    let marks = FigureText.marks(value)
    return Message(
      zh: "标准差 \(marks) 分：大约三分之二的人，得分在平均分上下 \(marks) 分以内。",
      en: "Standard deviation \(marks): about two thirds are within \(marks) of the mean.")
  }

  private static func shape(_ test: TestAnalysis) -> Message? {
    guard let skewness = test.skewness.value else { return nil }
    let meaning =
      skewness < -0.5
      ? Message(zh: "少数人落在后面较远", en: "a few are far behind")
      : skewness > 0.5
        ? Message(zh: "少数人领先较多", en: "a few are far ahead")
        : Message(zh: "高分低分大致对称", en: "about as many above as below")
    let (skew, kurtosis) = (
      FigureText.coefficient(test.skewness), FigureText.coefficient(test.kurtosis)
    )
    return Message(zh: "偏度 \(skew)，峰度 \(kurtosis)：", en: "Skewness \(skew), kurtosis \(kurtosis): ")
      + meaning + Message(zh: "。", en: ".")
  }

  private static func reliability(_ test: TestAnalysis) -> Message? {
    guard let error = test.standardError.value else {
      return Message(
        zh: "信度算不出来：得分没有差别，或者只有一道题。",
        en: "There is no reliability: everybody has the same marks, or there is one question only.")
    }
    let (alpha, ratio) = (
      FigureText.coefficient(test.alpha), FigureText.percent(test.errorRatio)
    )
    let marks = FigureText.marks(error)
    return Message(zh: "信度（α）\(alpha)，", en: "Reliability (alpha) \(alpha): ")
      + test.reliability.message
      + Message(
        zh: "。误差占比 \(ratio)，标准误 \(marks) 分：同一个人再考一次，上下差 \(marks) 分都属正常。",
        en:
          ". Error ratio \(ratio), standard error \(marks): at another time the same person could well have \(marks) more or less."
      )
  }

  /// A facility with its interval: `62% (47%–75%)`.
  static func facility(_ facility: Figure, _ interval: WilsonInterval?) -> Message {
    let share = FigureText.percent(facility)
    guard interval != nil else { return .verbatim(share) }
    let range = FigureText.interval(interval)
    return Message(zh: "\(share)（\(range)）", en: "\(share) (\(range))")
  }

  static let itemFiguresTitle = Message(zh: "各题数据", en: "The figures of each question")
  static let optionsTitle = Message(zh: "各选项", en: "The options")
  static let bandsBelow = Message(
    zh: "横轴：占满分的百分之几，从这里起。", en: "Below the columns: from this per cent of full marks on.")
  static let facilityPageLegend = Message(
    zh: "深色是得分率，浅色到括号里范围的上限。换一批同样的代表来考，得分率多半还在这个范围里。",
    en:
      "Dark is the facility, light goes on to the end of the range in brackets: with other deputies like these it would most likely lie in that range."
  )

  /// Shown below the table of figures.
  static let itemFiguresNote = Message(
    zh: "应占、实占：按分值和按实际作用，这道题在全卷里的比重。效率：区分度占可能达到的几成。猜中：不看题乱答能得几成分。",
    en:
      "Meant and weight: the share of the question in the test by its marks, and by what it did. Effic.: the part of the discrimination that could have been had. Guess: what answering blindly earns."
  )
}

extension ReliabilityBand {
  /// What may be done with marks of such a reliability.
  var message: Message {
    switch self {
    case .good: Message(zh: "可以用来比较个人", en: "good enough to compare people")
    case .fair:
      Message(zh: "只宜看整体，不宜比较相差几分的人", en: "good for groups, not for people a few marks apart")
    case .poor: Message(zh: "偏低，名次说明不了什么", en: "low: ranks mean little")
    case .tooFewPersons: Message(zh: "人太少，看不出来", en: "too few persons to say")
    case .undefined: Message(zh: "算不出来", en: "undefined")
    }
  }
}
