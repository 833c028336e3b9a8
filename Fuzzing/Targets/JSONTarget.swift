import Diagnostics
import PaperSamples
import Papers

extension FuzzTarget {
  /// A JSON text: what was read is written, in either layout, and read back as it is.
  static let json = FuzzTarget(
    "json",
    seeds: { _ in
      [
        "{\"a\":[1,-2.5e3,null,true,false,\"\\u4ee3\\n\\ud83d\\ude00\"],\"b\":{}}", "[[[[[]]]]]",
        "{\"\":1e-320,\"v\":9223372036854775807}",
        "[0.1,1E400,-0,-0.0,123456789012345678901234567890]",
      ].map { Array($0.utf8) }
    }
  ) { bytes in
    guard let value = try? JSONValue(reading: bytes) else { return }
    for layout in [JSONText.Layout.compact, .pretty] {
      let written = JSONText(value, layout: layout).bytes
      try BrokenPromise.unless(
        (try? JSONValue(reading: written)).map { JSONText($0, layout: layout).bytes } == written,
        "written differently again: \(text(written))")
    }
  }
}
