import Diagnostics
import PaperSamples

@testable import Papers

extension FuzzTarget {
  /// A paper as JSON, with its digest put right so that what it says is looked at. What was read is written and read back as it is.
  static let paper = FuzzTarget(
    "paper", longest: 32_768,
    seeds: { _ in [PaperJSON.bytes(of: Paper(SamplePaper.contents()))] }
  ) { bytes in
    _ = try? PaperJSON.read(bytes)
    guard let value = try? JSONValue(reading: bytes), let fields = try? PaperFields(value),
      let contents = try? PaperDecoder.contents(PaperFields(fields.value("paper")))
    else { return }
    let paper = Paper(contents)
    let written = PaperJSON.bytes(of: paper)
    let again = try PaperJSON.read(written)
    try BrokenPromise.unless(again == paper, "another paper after writing and reading")
    for variant in paper.variants { _ = paper.items(variant.letter) }
  }
}
