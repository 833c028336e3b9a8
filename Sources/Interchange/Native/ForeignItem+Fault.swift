extension ForeignItem {
  /// Why a bank cannot hold the item; `nil` if it can, as far as that shows here.
  var fault: ImportRefusal.Reason? {
    if Spacing.isBlank(self.stem) { return .emptyStem }
    switch self.body {
    case .choice(let options, let several):
      if options.count > 26 { return .tooManyOptions }
      if options.count < 2 || options.contains(where: { Spacing.isBlank($0.text) }) {
        return .tooFewOptions
      }
      let right = options.count(where: \.isRight)
      if right == 0 { return .noRightOption }
      return right > 1 && !several ? .severalRightOptions : nil
    case .blanks(let answers):
      let isEmpty =
        answers.isEmpty
        || answers.contains { alternatives in
          alternatives.isEmpty || alternatives.contains { Spacing.isBlank($0) }
        }
      return isEmpty ? .noAnswer : nil
    case .matching(let pairs, _): return pairs.count < 2 ? .tooFewOptions : nil
    case .ordering(let items): return items.count < 2 ? .tooFewOptions : nil
    case .short(let model, _): return Spacing.isBlank(model) ? .noAnswer : nil
    case .trueFalse: return nil
    }
  }
}
