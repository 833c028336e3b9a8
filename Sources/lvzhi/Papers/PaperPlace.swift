import Diagnostics
import Papers
import Questions

/// A question of a paper as people name it: by the number that a variant prints, or by its name in the bank.
enum PaperPlace {
  /// `17` is the number in the first variant, `B17` that in variant B, `daibiaofa/021` the name. Throws a `Failure` that says
  /// what there is.
  static func find(_ typed: String, in paper: Paper) throws(Failure) -> PaperItem {
    let word = typed.trimmed.narrowed
    let first = paper.variants.first?.letter ?? .a
    if let name = QuestionName(word),
      let item = paper.items(first).first(where: { $0.name == name })
    {
      return item
    }
    let letter = word.first.flatMap { VariantLetter(String($0)) }
    let digits = letter == nil ? word : String(word.dropFirst()).trimmed
    let items = paper.items(letter ?? first)
    guard let number = Int(digits), let item = items.first(where: { $0.number == number }) else {
      throw Failure.notFound(
        .noSuchPaperQuestion(HarmlessText.oneLine(typed), last: paper.questionCount))
    }
    return item
  }
}
