/// Reads what authors write as 依据: 代表法 第二十三条第一款第二项；第二十四条.
package enum CitationParser {
  /// Reads all citations of a field's text, which starts at byte `offset` of its source. Linear in its
  /// length; never fails, never stops at the first problem.
  ///
  /// Understood are, with or without a blank before the place, and with full-width digits, letters and signs:
  /// - 代表法 第二十三条第一款第二项, 第23条第1款第（二）项, 第四十七条之一, 序言第三自然段
  /// - short: `代表法 23.1.2`, `23..2` (an item of an article with one paragraph), `47-1`, `序言.3`
  /// - `代表法@2025-03-11 第二十三条`, a version by the day it was adopted
  /// - 代表法 alone, the whole law
  /// - after ；or ; the law and its version may be left out, and are then those of the citation before
  /// - 《代表法》第二十三条: a title alone or followed by a place is a law, by whatever name
  /// - 《title》 followed by anything else: a document, kept as written but for line breaks
  ///
  /// Near misses (第二十三, 二十三条, 、 for ；) are problems with a fix.
  package static func parse(_ text: some StringProtocol, at offset: Int = 0) -> CitationReading {
    var reader = CitationReader(FoldedText(text, at: offset))
    return reader.read()
  }
}
