/// The one style of all pages: dark on white, 宋体 for text and 黑体 for headings, A4 with page numbers.
enum PageStyle {
  static func css(for size: TypeSize) -> String {
    """
    @page { size: A4; margin: 18mm 17mm 20mm; @bottom-center { content: counter(page); font-size: \(size.points)pt; } }
    \(elements(for: size))
    \(figures)
    """
  }

  /// Text and questions, without the sheet they stand on.
  static func elements(for size: TypeSize) -> String {
    """
    html { font-size: \(size.points)pt; }
    .small, .legend { font-size: \(size.smallest)pt; }
    \(text)
    \(questions)
    """
  }

  /// Chinese marks such as “ need a Chinese font first; English ones a Latin font.
  private static let text = """
    body { margin: 0 auto; padding: 0 1rem; max-width: 46rem; color: #000; background: #fff; \
    font-family: "Songti SC", SimSun, 宋体, "Source Han Serif SC", 思源宋体, "Noto Serif CJK SC", "Noto Serif SC", \
    serif; line-height: 1.6; line-break: strict; overflow-wrap: anywhere; }
    :lang(en) { font-family: "Times New Roman", "Liberation Serif", "Songti SC", SimSun, 宋体, \
    "Source Han Serif SC", "Noto Serif CJK SC", serif; }
    h1, h2, h3, h4, .mark { font-family: "Heiti SC", SimHei, 黑体, "Microsoft YaHei", "Source Han Sans SC", 思源黑体, \
    "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
    h1, h2, h3, h4 { line-height: 1.4; break-after: avoid; text-wrap: balance; }
    h1 { font-size: 1.7rem; text-align: center; margin: 1rem 0 0.5rem; }
    h2 { font-size: 1.35rem; margin: 1.6rem 0 0.6rem; }
    h3 { font-size: 1.1rem; margin: 1.2rem 0 0.4rem; }
    h4 { font-size: 1rem; margin: 0.8rem 0 0.3rem; }
    p, ul, ol, blockquote, pre { margin: 0.4rem 0; orphans: 2; widows: 2; }
    pre { white-space: pre-wrap; }
    ul, ol { padding-left: 2em; }
    .subtitle { text-align: center; }
    .new-page { break-before: page; }
    .keep { break-inside: avoid; margin: 0.9rem 0; }
    @media print { body { max-width: none; padding: 0; } }
    """

  private static let questions = """
    .notes, .aside { border-left: 0.2rem solid #888; padding-left: 0.9rem; margin: 0.6rem 0 1rem; }
    .keep > .aside { margin-top: 0; }
    .question { margin: 0.9rem 0; break-inside: avoid; }
    .pairs { display: grid; grid-template-columns: 1fr 1fr; }
    .option { margin: 0.15rem 0 0.15rem 2.2em; text-indent: -1.65em; }
    .mark { display: inline-block; min-width: 1.4em; margin-right: 0.25em; text-indent: 0; }
    .gap { white-space: nowrap; }
    .line { height: 2.1em; border-bottom: 1px solid #000; }
    .sides { width: 100%; border-collapse: collapse; }
    .sides td { width: 50%; vertical-align: top; padding: 0.15rem 0.6rem 0.15rem 0; }
    """

  private static let figures = """
    figure { margin: 0.8rem 0; }
    svg { display: block; max-width: 100%; height: auto; }
    svg text { font-size: 12px; fill: #000; }
    .figures { width: 100%; border-collapse: collapse; margin: 0.5rem 0; }
    .figures th, .figures td { border-bottom: 1px solid #bbb; padding: 0.2rem 0.5rem 0.2rem 0; text-align: left; \
    vertical-align: top; font-weight: normal; }
    .figures thead th { font-weight: bold; border-bottom: 1px solid #000; }
    .figures tr { break-inside: avoid; }
    .figures .number { text-align: right; white-space: nowrap; }
    .patch { display: inline-block; width: 1.6em; vertical-align: -0.1em; margin: 0 0.3em 0 0.8em; }
    .tone4 { fill: #0b4f3c; } .tone3 { fill: #3d8b6f; } .tone2 { fill: #8fc3ac; } .tone1 { fill: #cfe6db; }
    .tone0 { fill: #fff; stroke: #999; }
    svg .on-dark { fill: #fff; }
    """
}
