import Statutes

extension StatuteComparison {
  /// Kinds and numbers as one text, a line each: `= 1`, `> 4:5`, `~ 2:2`, `- 10`, `+ 2-1`, `? 3:`, `? :4`.
  var table: [String] {
    let pairs = pairings.map { pairing in
      switch pairing.kind {
      case .kept: "= \(pairing.old)"
      case .renumbered: "> \(pairing.old):\(pairing.new)"
      case .changed: "~ \(pairing.old):\(pairing.new)"
      }
    }
    return pairs + dropped.map { "- \($0)" } + added.map { "+ \($0)" }
      + undecidedOld.map { "? \($0):" } + undecidedNew.map { "? :\($0)" }
  }
}

extension WordDifference {
  /// With the words struck out as `[-…-]` and those put in as `{+…+}`.
  var marked: String {
    segments.map { segment in
      switch segment.kind {
      case .kept: segment.text
      case .deleted: "[-\(segment.text)-]"
      case .inserted: "{+\(segment.text)+}"
      }
    }.joined()
  }
}
