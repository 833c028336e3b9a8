package import Dates
package import Diagnostics
package import Questions
package import Statutes

/// Holds a track against the banks and the registry of laws.
package struct TrackCheck {
  private let banks: [BankID: BankOutline]
  private let registry: LawRegistry?
  private let day: CalendarDate

  /// Without a registry citations are not looked up. `day` decides which version a citation means that
  /// neither it nor the track names.
  package init(banks: [BankID: BankOutline], registry: LawRegistry?, day: CalendarDate) {
    self.banks = banks
    self.registry = registry
    self.day = day
  }

  /// What is wrong with a track, in the order of its file; a bank that is missing is told of once.
  package func problems(of track: Track) -> [Diagnostic<TrackProblem>] {
    var missing: Set<BankID> = []
    let inLessons = track.lessons.flatMap(problems).filter { finding in
      guard case .unknownBank(let bank) = finding.problem else { return true }
      return missing.insert(bank).inserted
    }
    return inLessons + track.checklist.flatMap(\.steps).flatMap { problems(of: $0, track) }
  }

  // MARK: Lessons

  private func problems(of lesson: Lesson) -> [Diagnostic<TrackProblem>] {
    let readings = lesson.readings.compactMap { reading -> Diagnostic<TrackProblem>? in
      guard let bank = banks[reading.bank] else {
        return Diagnostic(.unknownBank(reading.bank), at: reading.place)
      }
      return unknownChapter(reading.chapter, of: reading.bank, bank).map {
        Diagnostic($0, at: reading.place)
      }
    }
    return readings + drillProblems(of: lesson)
  }

  /// The drills that cannot be filled. A question counts for the first drill that it fits, as in a lesson.
  private func drillProblems(of lesson: Lesson) -> [Diagnostic<TrackProblem>] {
    var taken: Set<QuestionName> = []
    return lesson.drills.compactMap { drill in
      guard let bank = banks[drill.bank] else {
        return Diagnostic(.unknownBank(drill.bank), at: drill.place)
      }
      if let problem = unknownName(in: drill, bank) { return Diagnostic(problem, at: drill.place) }
      let names = bank.questions.filter { drill.admits($0.id, chapter: $0.chapter, tags: $0.tags) }
        .map { QuestionName(bank: drill.bank, id: $0.id) }
      let found = names.filter { !taken.contains($0) }
      taken.formUnion(found.prefix(drill.count))
      guard found.count < drill.count else { return nil }
      return Diagnostic(
        .tooFewQuestions(found: found.count, wanted: drill.count), at: drill.place)
    }
  }

  private func unknownName(in drill: LessonDrill, _ bank: BankOutline) -> TrackProblem? {
    if let chapter = drill.chapter, let problem = unknownChapter(chapter, of: drill.bank, bank) {
      return problem
    }
    let known = Set(bank.questions.flatMap(\.tags))
    guard let tag = drill.tags.first(where: { !known.contains($0) }) else { return nil }
    let nearest = EditDistance.nearest(to: tag, among: known.sorted())
    return .unknownTag(tag, of: drill.bank, nearest: nearest)
  }

  private func unknownChapter(
    _ title: String, of id: BankID, _ bank: BankOutline
  ) -> TrackProblem? {
    guard !bank.chapters.contains(title) else { return nil }
    let nearest = EditDistance.nearest(to: title, among: bank.chapters)
    return .unknownChapter(title, of: id, nearest: nearest)
  }

  // MARK: Citations

  private func problems(
    of step: ChecklistStep, _ track: Track
  ) -> [Diagnostic<TrackProblem>] {
    guard let registry else { return [] }
    return step.basis.compactMap { located in
      guard case .provision(let provision) = located.citation else { return nil }
      return problem(of: provision, track, registry).map { Diagnostic($0, at: located.range) }
    }
  }

  private func problem(
    of provision: Provision, _ track: Track, _ registry: LawRegistry
  ) -> TrackProblem? {
    guard let law = registry.law(provision.law) else { return .unknownLaw(provision.law) }
    let named = provision.version ?? track.version(of: law, in: registry)
    let version = named.map(law.version(adopted:)) ?? law.version(inForceOn: day)
    guard let version else { return .unknownVersion(law.name) }
    return version.existence(of: provision.place) == .absent
      ? .absentArticle(law.name, provision.place) : nil
  }
}

extension Track {
  /// The version of a law that it names, under whatever name.
  fileprivate func version(of law: Law, in registry: LawRegistry) -> CalendarDate? {
    laws.first { registry.law($0.key)?.name == law.name }?.value
  }
}
