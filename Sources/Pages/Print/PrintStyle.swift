/// The style of papers and of what belongs to them: closer set than what is read, on A4, with room at the
/// left edge where it is sealed.
enum PrintStyle {
  static func css(
    for size: TypeSize, _ numbers: PrintDocument.PageNumbers, isSealed: Bool
  ) -> String {
    """
    @page { size: A4; margin: 16mm 15mm 18mm \(isSealed ? 8 : 17)mm;\(foot(numbers)) }
    \(PageStyle.elements(for: size))
    \(blocks)
    \(isSealed ? edge : "")
    """
  }

  private static func foot(_ numbers: PrintDocument.PageNumbers) -> String {
    guard case .ofAll(let before, let between, let after) = numbers else { return "" }
    return """
       @bottom-center { content: "\(quoted(before))" counter(page) "\(quoted(between))" counter(pages) \
      "\(quoted(after))"; font-size: 10.5pt; }
      """
  }

  /// As a string of CSS within a style element: whatever could end either is left out.
  private static func quoted(_ text: String) -> String {
    String(text.filter { !"\"\\<>\n".contains($0) })
  }

  private static let blocks = """
    body { line-height: 1.5; max-width: 46rem; }
    h1 { margin: 0 0 0.3rem; font-size: 1.6rem; }
    h2 { font-size: 1.1rem; margin: 1rem 0 0.4rem; text-wrap: wrap; }
    .banner { font-size: 72pt; line-height: 1.3; text-align: center; margin: 1.5rem 0; text-indent: 0; }
    .question { margin: 0.55rem 0; }
    .question > p:not(.option) { margin: 0.15rem 0; }
    .fours { display: grid; grid-template-columns: repeat(4, 1fr); }
    .blank { border-bottom: 1px solid #000; white-space: pre; padding: 0 0.2em; }
    .ruled, .tall { width: calc(100% - 2px); border-collapse: collapse; table-layout: fixed; margin: 0.5rem 0 0.8rem; \
    break-inside: avoid; }
    .box { width: 50%; border-collapse: collapse; table-layout: fixed; margin: 0.6rem 0 0; break-inside: avoid; \
    break-after: avoid; }
    .ruled th, .ruled td, .tall th, .tall td, .box th, .box td { border: 1px solid #000; padding: 0.15rem 0.25rem; text-align: center; \
    font-weight: normal; vertical-align: middle; overflow-wrap: normal; }
    .ruled .words, .tall .words { text-align: left; }
    .tall td, .box td { height: 8.5mm; }
    .card { border: 1px dashed #555; padding: 0.5rem 0.9rem; margin: 0 0 0.7rem; break-inside: avoid; }
    .aside { margin: 0.5rem 0; }
    """

  /// The line runs down the page 15 mm from its edge; what is filled in stands outside of it.
  private static let edge = """
    body { padding-left: 25mm; position: relative; }
    .edge { position: absolute; left: 0; top: 0; width: 20mm; height: 258mm; writing-mode: vertical-rl; \
    transform: rotate(180deg); text-align: center; }
    .edge p { margin: 0; }
    .edge .blank { border-bottom: 0; border-left: 1px solid #000; }
    .edge-fields { width: 11mm; line-height: 11mm; }
    .edge-line { width: 8mm; line-height: 8mm; letter-spacing: 0.6em; border-right: 1px dashed #000; }
    @media print { body { padding-left: 25mm; } }
    """
}
