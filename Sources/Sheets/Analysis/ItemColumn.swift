import Questions

/// The marks of one item beside those at all the others, and what comes of them.
struct ItemColumn {
  let index: Int
  let item: TestItem
  let marks: [Double]
  /// What each person earned at all other items.
  let rests: [Double]
  let moments: Moments
  let restMoments: Moments
  /// Of the marks with the rest scores.
  let covariance: Double
  private let picks: [PickedOptions]
  private let testMaximum: Double

  init(_ matrix: ResponseMatrix, item index: Int, totals: [Double]) {
    self.index = index
    item = matrix.items[index]
    marks = matrix.marks(of: index)
    picks = item.options.isEmpty ? [] : matrix.picks(of: index)
    unanswered = matrix.picks(of: index).count { $0 == .unanswered }
    testMaximum = matrix.maximum
    var rests = totals
    for person in rests.indices { rests[person] -= marks[person] }
    self.rests = rests
    moments = Moments(marks)
    restMoments = Moments(rests)
    covariance = Moments.covariance(marks, moments.mean, rests, restMoments.mean)
  }

  let unanswered: Int

  private var varies: Bool { moments.varies(on: item.maximumMark) }
  private var restVaries: Bool { restMoments.varies(on: testMaximum) }

  /// Of the marks with the totals that contain them; 0 where everybody earned the same.
  var covarianceWithTotal: Double { varies ? covariance + moments.variance : 0 }

  /// The statistics but the effective weight, which takes all items.
  var analysis: ItemAnalysis {
    let persons = marks.count
    let full = item.maximumMark
    let facility: Figure =
      full == 0
      ? .undefined(.notApplicable)
      : persons == 0 ? .undefined(.tooFewPersons) : .known(moments.mean / full)
    let sortedRests = rests.sorted()
    let cutoff = persons == 0 ? 0 : sortedRests[persons - (persons + 2) / 3]
    let isStrong = rests.map { $0 >= cutoff - MarkTolerance.share * testMaximum }
    let known = picks.count { $0.isKnown }
    return ItemAnalysis(
      item: item, index: index, persons: persons,
      right: marks.count { $0 >= full * (1 - MarkTolerance.share) }, unanswered: unanswered,
      facility: facility,
      interval: facility.value.map { WilsonInterval($0, of: persons) },
      deviation: full == 0
        ? .undefined(.notApplicable)
        : persons < 2
          ? .undefined(.tooFewPersons) : .known(moments.variance.squareRoot() / full),
      discrimination: discrimination, efficiency: efficiency(sortedRests),
      intendedWeight: testMaximum == 0
        ? .undefined(.notApplicable) : .known(full / testMaximum),
      effectiveWeight: .undefined(.noVariance),
      guessScore: item.guessScore.map { .known($0) } ?? .undefined(.notApplicable),
      options: known == 0 ? [] : item.options.map { tally($0, known: known, isStrong) },
      known: known, strong: zip(picks, isStrong).count { $0.isKnown && $1 })
  }

  // MARK: With the rest of the test

  private var undefined: Figure.Undefined? {
    if marks.count < 2 { return .tooFewPersons }
    return varies && restVaries ? nil : .noVariance
  }

  private var discrimination: Figure {
    if let undefined { return .undefined(undefined) }
    return .known(covariance / (moments.variance * restMoments.variance).squareRoot())
  }

  /// The greatest covariance is that of the same marks and rest scores, each in ascending order.
  private func efficiency(_ sortedRests: [Double]) -> Figure {
    if let undefined { return .undefined(undefined) }
    let most = Moments.covariance(marks.sorted(), moments.mean, sortedRests, restMoments.mean)
    return .known(covariance / most)
  }

  // MARK: Options

  private func tally(_ letter: OptionLetter, known: Int, _ isStrong: [Bool]) -> OptionTally {
    var (count, strong, rest) = (0, 0, 0.0)
    for person in picks.indices where picks[person].contains(letter) {
      count += 1
      rest += rests[person]
      if isStrong[person] { strong += 1 }
    }
    let restFull = testMaximum - item.maximumMark
    return OptionTally(
      option: letter, isRight: item.key.contains(letter), count: count,
      share: Double(count) / Double(known),
      restScore: count == 0 || restFull == 0 ? nil : rest / Double(count) / restFull,
      discrimination: discrimination(ofPicking: count, restSum: rest, known: known),
      strong: strong)
  }

  /// The correlation of a yes or no with the rest scores of those whose options are known.
  private func discrimination(ofPicking count: Int, restSum: Double, known: Int) -> Figure {
    guard known > 1 else { return .undefined(.tooFewPersons) }
    let all =
      known == rests.count
      ? restMoments : Moments(zip(rests, picks).filter { $0.1.isKnown }.map(\.0))
    guard count > 0, count < known, all.varies(on: testMaximum) else {
      return .undefined(.noVariance)
    }
    let number = Double(known)
    let covariance = (restSum - Double(count) * all.mean) / (number - 1)
    let variance = Double(count) * Double(known - count) / (number * (number - 1))
    return .known(covariance / (variance * all.variance).squareRoot())
  }
}
