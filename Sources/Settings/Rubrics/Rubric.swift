package import Questions

/// What a year's work is appraised by: indicators, each with a weight, and bands of the sum.
package struct Rubric: Hashable, Sendable {
  /// Whom a rubric is about. The raw value is the word in the file.
  package enum Subject: String, CaseIterable, Sendable, Hashable {
    case deputy
    case group
    case township
    case county
  }

  /// One line of it.
  package struct Indicator: Hashable, Sendable {
    package let title: String
    /// What it is worth; nothing for one that only adds to the sum.
    package let weight: Points
    package let measure: Measure
    package let scoring: Scoring
    /// The most points it gives.
    package let cap: Points

    package init(
      title: String, weight: Points, measure: Measure, scoring: Scoring, cap: Points? = nil
    ) {
      self.title = title
      self.weight = weight
      self.measure = measure
      self.scoring = scoring
      self.cap = cap ?? weight
    }

    /// The points for an amount: 0…cap.
    package func points(for amount: Amount) -> Points {
      min(scoring.points(for: amount, weight: weight), cap)
    }
  }

  /// A word for sums from so many points on.
  package struct Band: Hashable, Sendable {
    package let title: String
    package let from: Points

    package init(title: String, from: Points) {
      self.title = title
      self.from = from
    }
  }

  /// `[a-z0-9-]+`
  package let id: String
  package let title: String
  /// A sentence on what it is for.
  package var summary: String?
  package let subject: Subject
  /// One or more, in their order.
  package let indicators: [Indicator]
  /// From the highest down; empty where sums have no names.
  package var bands: [Band] = []

  package init(id: String, title: String, subject: Subject, indicators: [Indicator]) {
    self.id = id
    self.title = title
    self.subject = subject
    self.indicators = indicators
  }

  /// The sum of all weights.
  package var full: Points { indicators.reduce(.zero) { $0 + $1.weight } }

  /// The band of a sum out of `possible` points, as if it were out of the full ones; `nil` below the lowest band, and where
  /// nothing was possible.
  package func band(of sum: Points, outOf possible: Points) -> Band? {
    guard possible > .zero else { return nil }
    return bands.first { band in
      sum.hundredths * full.hundredths >= band.from.hundredths * possible.hundredths
    }
  }
}
