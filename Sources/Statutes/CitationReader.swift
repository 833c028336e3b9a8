import Dates
import Diagnostics

/// Reads one 依据 field; see `CitationParser.parse(_:at:)` for its forms.
///
/// The field is cut at its separators; each part has a law (or takes that of the part before), a version
/// and a place. `index` goes through the scalars of one part, which ends at `end`.
struct CitationReader {
  let text: FoldedText
  var index = 0
  var end = 0
  var reading = CitationReading()
  /// The law, version and place cited last, for parts that leave something out.
  private var lastLaw: LawName?
  private var lastVersion: CalendarDate?
  var lastPlace: ProvisionPlace?

  init(_ text: FoldedText) {
    self.text = text
  }

  mutating func read() -> CitationReading {
    return reading
  }
}
