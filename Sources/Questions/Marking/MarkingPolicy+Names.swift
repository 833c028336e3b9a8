extension MarkingPolicy: CustomStringConvertible {
  /// Reads an English name (`halfForPart`, `perOption:0.5`) or a Chinese phrase (少选得半分,
  /// 少选，所选的每个选项得0.5分). Case, width, white space and commas do not matter; `nil` for anything
  /// else, also for a `perOption:` without points above nothing.
  package init?(_ text: some StringProtocol) {
    let folded = TextFolding.fold(String(text)).filter { !" ,，、".contains($0) }
    if let plain = Self.plain.first(where: { folded == $0.name.lowercased() || folded == $0.phrase }
    ) {
      self = plain.policy
    } else if let points = Self.points(in: folded) {
      self = .perOptionPoints(points)
    } else {
      return nil
    }
  }

  /// The name in options and JSON, and 评分 in a bank that is not Chinese: `perOption:0.5`.
  package var description: String {
    if case .perOptionPoints(let points) = self { return "perOption:\(points)" }
    return Self.plain.first { $0.policy == self }?.name ?? ""
  }

  /// 评分 in a Chinese bank: 少选得半分. `weighted` has no usual phrase and keeps its name.
  package var phrase: String {
    if case .perOptionPoints(let points) = self { return "少选，所选的每个选项得\(points)分" }
    return Self.plain.first { $0.policy == self }?.phrase ?? ""
  }

  private static let plain: [(policy: MarkingPolicy, name: String, phrase: String)] = [
    (.allOrNothing, "allOrNothing", "全对得分"),
    (.halfForPart, "halfForPart", "少选得半分"),
    (.perOption, "perOption", "少选按项给分"),
    (.weighted, "weighted", "weighted"),
  ]

  private static func points(in folded: String) -> Points? {
    let number: Substring
    if folded.hasPrefix("peroption:") {
      number = folded.dropFirst("peroption:".count)
    } else if folded.hasPrefix("少选"), folded.hasSuffix("分"), let from = folded.lastIndex(of: "得") {
      let words = folded[folded.index(folded.startIndex, offsetBy: 2)..<from]
      guard ["所选的每个选项", "所选每个选项", "每个选项"].contains(words) else { return nil }
      number = folded[folded.index(after: from)...].dropLast()
    } else {
      return nil
    }
    return Points(number).flatMap { $0 > .zero ? $0 : nil }
  }
}
