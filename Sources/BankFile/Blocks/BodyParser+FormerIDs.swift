import Diagnostics
import Questions

extension BodyParser {
  /// Finds ids that a question is said to have had before and that the file still uses.
  mutating func checkFormerIDs(of bank: BankID) {
    let source = reader.source
    for index in blocks.indices where blocks[index].fields.contains(FieldSet(.formerly)) {
      let end = index + 1 < blocks.count ? Int(blocks[index + 1].firstPart) : reader.parts.count
      for part in reader.parts[Int(blocks[index].firstPart)..<end]
      where part.kind == .field && part.key == FieldKey.formerly.rawValue {
        for reference in QuestionReference.all(source, part.range) {
          guard let id = reference.id, reference.bank ?? bank == bank,
            let user = ids.find(Array(id.text.utf8), in: source.bytes)
          else { continue }
          let problem = BankProblem.formerIDInUse(id, user: blocks[user].heading)
          reader.report(problem, at: reference.range)
          blocks[index].hasErrors = true
        }
      }
    }
  }
}
