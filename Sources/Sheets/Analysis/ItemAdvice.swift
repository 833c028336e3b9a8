package import Questions

/// What to do about an item, the most urgent first in `ItemAnalysis.advice`.
package enum ItemAdvice: Sendable, Hashable {
  /// Look at the key first: of the strong more picked this wrong option than the right one.
  case checkKey(OptionLetter, strong: Int)
  /// Read key and wording again: the strong got it wrong more often than the weak.
  case checkWording
  /// Half or more of the marks were lost: teach it again to everybody.
  case teachAgain
  /// Some got it wrong: a word about it when the test is gone over. Not said where key or wording are in doubt.
  case goOver
  /// Nearly everybody knows it; it can make room for another.
  case replaceItem
  /// Nobody picked these options.
  case replaceOptions([OptionLetter])
}

extension ItemAnalysis {
  /// `nil` where the facility is.
  package var facilityBand: FacilityBand? { facility.value.map { FacilityBand($0) } }

  package var discriminationBand: DiscriminationBand {
    DiscriminationBand(discrimination, persons: persons)
  }

  /// Whether people did no better than by guessing.
  package var isAsGuessed: Bool {
    guard let facility = facility.value, let guess = guessScore.value, guess > 0 else {
      return false
    }
    return facility <= guess + MarkTolerance.share
  }

  /// What to do. With few persons nothing is said about key, wording and options: there it would be chance
  /// that speaks.
  package var advice: [ItemAdvice] {
    let doubt = persons < AnalysisThreshold.persons ? nil : keyInDoubt ?? wordingInDoubt
    let isDoubtEnough = doubt != nil && teaching == .goOver
    return [doubt, isDoubtEnough ? nil : teaching, unusedOptions].compactMap(\.self)
  }

  private var teaching: ItemAdvice? {
    guard let band = facilityBand else { return nil }
    switch band {
    case .hard, .veryHard: return .teachAgain
    case .moderate, .easy: return .goOver
    case .veryEasy:
      if persons >= AnalysisThreshold.persons { return .replaceItem }
      return wrong > 0 ? .goOver : nil
    }
  }

  /// At single choice and true or false, a wrong option that more of the strong picked than the right one; at
  /// multiple choice, one that more than half of the strong picked.
  private var keyInDoubt: ItemAdvice? {
    let right = options.filter(\.isRight).map(\.strong).max() ?? 0
    let bar = item.type == .multiple ? strong / 2 : right
    let doubtful = options.filter {
      !$0.isRight && $0.count >= AnalysisThreshold.pickers && $0.strong > bar
    }
    let first = doubtful.max { ($0.strong, $1.option) < ($1.strong, $0.option) }
    return first.map { .checkKey($0.option, strong: $0.strong) }
  }

  private var wordingInDoubt: ItemAdvice? {
    discriminationBand == .negative ? .checkWording : nil
  }

  /// Of items that nearly everybody knows nothing is said: there wrong options draw nobody.
  private var unusedOptions: ItemAdvice? {
    guard known >= AnalysisThreshold.persons, facilityBand != .veryEasy else { return nil }
    let unused = options.filter { !$0.isRight && $0.count == 0 }.map(\.option)
    return unused.isEmpty ? nil : .replaceOptions(unused)
  }
}
