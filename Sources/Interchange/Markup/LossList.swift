/// What got lost with an item so far, each thing once, in the order in which it was found.
struct LossList {
  private var found = DistinctList<ImportLoss>()

  var losses: [ImportLoss] { found.elements }

  mutating func add(_ loss: ImportLoss) { found.add(loss) }

  /// The plain text of HTML, with what that loses noted.
  mutating func plain(html: String) -> String {
    let flat = HTMLText(html)
    flat.losses.forEach { add($0) }
    return flat.text
  }
}
