/// Names of QTI 3.0 as those of 2.x: `qti-choice-interaction` is `choiceInteraction`, `response-identifier` is
/// `responseIdentifier`. Names of 2.x and of HTML stay as they are.
enum QTIName {
  static func older(_ name: String) -> String {
    let parts = (name.hasPrefix("qti-") ? name.dropFirst(4) : name[...]).split(separator: "-")
    guard let first = parts.first else { return name }
    return parts.dropFirst().reduce(into: String(first)) {
      $0 += $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }
}
