/// What got lost with an item so far, each thing once, in the order in which it was found.
struct LossList {
  private(set) var losses: [ImportLoss] = []

  mutating func add(_ loss: ImportLoss) {
    if !losses.contains(loss) { losses.append(loss) }
  }

  /// The plain text of HTML, with what that loses noted.
  mutating func plain(html: String) -> String {
    let flat = HTMLText(html)
    flat.losses.forEach { add($0) }
    return flat.text
  }
}
