package import Dates
package import Settings

/// The checklist of a track for one session of a congress: the steps of national law and of the provinces
/// asked for, with the days that can be counted back from the first day.
package struct SessionChecklist: Sendable {
  /// A step with its last day, if the rule counts days.
  package struct Entry: Sendable {
    package let step: ChecklistStep
    package let day: CalendarDate?
  }

  /// A part of the checklist that has something to do.
  package struct Stage: Sendable {
    package let title: String
    package let entries: [Entry]
  }

  package let stages: [Stage]
  /// The provinces asked for that have rules here, in the words of the track.
  package let provinces: [String]
  /// All provinces that the track has rules of, in order of appearance.
  package let knownProvinces: [String]

  /// `regions` are provinces as people write them: 山东 as well as 山东省.
  package init(_ track: Track, firstDay: CalendarDate, regions: [String]) {
    let known = track.checklist.flatMap(\.steps).compactMap(\.region)
      .reduce(into: [String]()) { all, region in if !all.contains(region) { all.append(region) } }
    let wanted = known.filter { province in
      regions.contains { Self.areSame($0, province) }
    }
    (knownProvinces, provinces) = (known, wanted)
    stages = track.checklist.compactMap { stage in
      let steps = stage.steps.filter { $0.region.map(wanted.contains) ?? true }
      guard !steps.isEmpty else { return nil }
      return Stage(
        title: stage.title, entries: steps.map { Entry(step: $0, day: $0.day(of: firstDay)) })
    }
  }

  /// No province's short name begins another's, so the beginning is enough.
  private static func areSame(_ typed: String, _ province: String) -> Bool {
    typed.count > 1 && (province.hasPrefix(typed) || typed.hasPrefix(province))
  }
}

extension ChecklistStep {
  /// The last day for it, where the rule counts days.
  fileprivate func day(of firstDay: CalendarDate) -> CalendarDate? {
    switch time {
    case .daysBefore(let days): firstDay.advanced(by: -days)
    case .firstDay: firstDay
    case .before, .preparatory, .during, .after, nil: nil
    }
  }
}
