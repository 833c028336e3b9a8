import Dates
package import Records

/// How long a person takes for a question, from one answer to the next: reading it, answering, and reading
/// the feedback.
package enum AnswerPace {
  /// Seconds where nothing is known yet.
  package static let usual = 40.0
  /// What counts as taking one's time, in seconds; a longer gap is a pause.
  private static let gaps = 2.0...180.0
  /// How many of the latest gaps are looked at, and how many are needed.
  private static let (latest, enough) = (200, 10)

  /// The median of the latest gaps between two answers, within 10…120 seconds. O(n log n) in at most 200.
  package static func seconds(_ answers: [CountedAnswer]) -> Double {
    let times = answers.suffix(latest + 1).map(\.at.milliseconds)
    let measured = zip(times, times.dropFirst()).map { Double($1 - $0) / 1000 }
      .filter(gaps.contains).sorted()
    guard measured.count >= enough else { return usual }
    return min(120, max(10, measured[measured.count / 2]))
  }
}
