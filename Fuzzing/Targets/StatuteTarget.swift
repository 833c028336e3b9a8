import Diagnostics
import Statutes

extension FuzzTarget {
  /// The text of a law; printed as lvzhi keeps it, it reads back as what was printed.
  static let statute = FuzzTarget(
    "statute",
    seeds: { files in
      try files.all(below: "Tests/Fixtures/Laws", ".md")
        + [
          "某村规\n（2020年1月1日通过）\n目　录\n第一章　总则\n第一章　总则\n　　第一条　甲：\n　　（一）乙；\n　　（二）丙。\n　　第一条之一　丁。\n",
          "序　言\n\n某段。\n\n第一编\n第一分编\n第一节\n第二条　甲\n乙。\n附则\n第三条　完。", "一、甲。\n二、乙：\n（一）丙。\n十一、丁。\n",
        ].map { Array($0.utf8) }
    }
  ) { bytes in
    let reading = StatuteTextReader.read(SourceText(path: "law.txt", bytes: bytes))
    try BrokenPromise.unless(
      reading.problems.allSatisfy { Int($0.range.end) <= bytes.count }, "a place outside the text")
    let printed = StatuteTextPrinter.print(reading.text)
    let again = StatuteTextReader.read(SourceText(path: "law.md", text: printed)).text
    try BrokenPromise.unless(
      again.articles == reading.text.articles || !reading.problems.isEmpty,
      "other articles after printing: \(printed)")
    _ = StatuteIdentity(of: reading.text, in: LawRegistry(laws: []))
    _ = StatuteComparer.compare(
      ComparedVersion(nil, text: reading.text), ComparedVersion(nil, text: again))
  }
}
