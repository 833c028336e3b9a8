/// What an item says about the right response to one of its interactions.
struct QTIResponse {
  let isMultiple: Bool
  /// As written under `correctResponse`, in order.
  let correct: [String]
  let mapping: [(key: String, value: Double)]
  /// Values that the written-out scoring gives points for.
  let scored: [String]

  /// `item` is the whole item; without a declaration of that name nothing is right.
  init(_ identifier: String, in item: XMLNode) {
    let declaration = item.all("responseDeclaration").first {
      $0.attributes["identifier"] == identifier
    }
    isMultiple = ["multiple", "ordered"].contains(declaration?.attributes["cardinality"])
    correct = (declaration?.first("correctResponse")?.all("value") ?? [])
      .map { Self.line($0.text) }.filter { !$0.isEmpty }
    mapping = (declaration?.first("mapping")?.all("mapEntry") ?? []).map {
      ($0.attributes["mapKey"] ?? "", Double($0.attributes["mappedValue"] ?? "") ?? 0)
    }
    scored = item.first("responseProcessing").map { Self.scored($0, identifier) } ?? []
  }

  /// The values that are right, from the first place that says any: the declared answer, what the mapping gives most for (or
  /// anything for, where several count together), the scoring.
  var right: [String] {
    if !correct.isEmpty { return correct }
    let most = mapping.map(\.value).max() ?? 0
    let mapped = mapping.filter { $0.value > 0 && (isMultiple || $0.value == most) }.map(\.key)
    return mapped.isEmpty ? scored : mapped
  }

  /// Whether right values are worth different points.
  var isWeighted: Bool {
    let correct = Set(self.correct)
    return Set(mapping.filter { correct.contains($0.key) }.map(\.value)).count > 1
  }

  /// The values of conditions that the response is compared with and that points are given for.
  private static func scored(_ processing: XMLNode, _ identifier: String) -> [String] {
    let branches = processing.descendants {
      $0.name == "responseIf" || $0.name == "responseElseIf"
    }
    var scored = DistinctList<String>()
    for branch in branches {
      guard let condition = branch.children.first,
        condition.descendants(where: { $0.name == "not" }).isEmpty, condition.name != "not",
        condition.descendants(where: {
          $0.name == "variable" && $0.attributes["identifier"] == identifier
        }).isEmpty == false,
        branch.all("setOutcomeValue").contains(where: givesPoints)
      else { continue }
      for value in condition.descendants(where: { $0.name == "baseValue" }) {
        scored.add(line(value.text))
      }
    }
    return scored.elements
  }

  private static func givesPoints(_ outcome: XMLNode) -> Bool {
    outcome.attributes["identifier"] == "SCORE"
      && outcome.descendants { $0.name == "baseValue" }
        .contains { (Double(line($0.text)) ?? 0) > 0 }
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
