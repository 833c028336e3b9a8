import Dates
package import Questions
import Statutes

extension ForeignItem {
  /// A question of a bank, for export. `basis` is its citations in words. What the form has no place for is in `losses`.
  package init(_ question: Question, basis: String?, line: Int) {
    self.init(
      at: ImportPlace(line: line), stem: Self.stem(of: question), body: Self.body(of: question))
    self.sourceID = question.name.id.text
    self.title = question.label
    self.category = question.chapter.map { [$0] } ?? []
    let fields = question.fields
    self.tags = fields.tags
    self.explanation = fields.explanation
    self.hint = fields.hint
    self.difficulty = fields.difficulty?.level
    self.basis = basis
    let validity = fields.validity
    if validity.from != nil || validity.to != nil {
      self.validity = "\(validity.from?.description ?? "")..\(validity.to?.description ?? "")"
    }
    if question.parent != nil { self.losses.append(.field("案例")) }
    self.own[.marking] = fields.marking?.description
    self.own[.region] = fields.region
    if !fields.contrasts.isEmpty {
      self.own[.contrast] = fields.contrasts.map(\.description).joined(separator: "、")
    }
    if !fields.formerly.isEmpty {
      self.own[.formerly] = fields.formerly.map(\.description).joined(separator: "、")
    }
    if !fields.shuffles { self.own[.shuffle] = "否" }
  }

  /// The text of the case stands before the question that belongs to it.
  private static func stem(of question: Question) -> String {
    let own: String
    if case .blanks(let fillIn) = question.body {
      own = fillIn.texts.joined(separator: "{{}}")
    } else {
      own = question.stem
    }
    return question.parent.map { "\($0.text)\n\(own)" } ?? own
  }

  private static func body(of question: Question) -> ForeignBody {
    switch question.body {
    case .single(let choices, _):
      let right = question.rightAnswer
      return .choice(options(choices, right), several: false)
    case .multiple(let choices):
      return .choice(options(choices, question.rightAnswer), several: true)
    case .trueFalse(let isTrue): return .trueFalse(isTrue)
    case .blanks(let fillIn): return .blanks(fillIn.blanks.map(\.alternatives))
    case .ordering(let items): return .ordering(items)
    case .matching(let matching):
      guard case .matching(let pairs) = question.rightAnswer else {
        return .matching([], extras: [])
      }
      let used = Set(pairs.map(\.right.index))
      return .matching(
        pairs.map {
          ForeignBody.ForeignPair(matching.lefts[$0.left], matching.rights[$0.right.index])
        },
        extras: matching.rights.indices.filter { !used.contains($0) }.map { matching.rights[$0] })
    case .short(let model, let points):
      return .short(
        model: model,
        points: points.map {
          ForeignBody.ForeignPoint($0.text, points: max(1, $0.points.hundredths / 100))
        })
    }
  }

  private static func options(_ choices: [Choice], _ right: Answer) -> [ForeignOption] {
    var letters: [OptionLetter] = []
    if case .choice(let named) = right { letters = named }
    return choices.enumerated().map { index, choice in
      ForeignOption(
        choice.text, isRight: letters.contains { $0.index == index }, feedback: choice.feedback)
    }
  }
}
