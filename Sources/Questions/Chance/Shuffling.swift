extension Array {
  /// The same elements in an order drawn from `generator`, each order equally likely: Fisher–Yates from
  /// the last place down (Durstenfeld, 1964). The result for a seed is part of the program's promises.
  package func shuffled(using generator: inout SplitMix64) -> [Element] {
    var mixed = self
    for last in stride(from: count - 1, to: 0, by: -1) {
      mixed.swapAt(last, generator.next(below: last + 1))
    }
    return mixed
  }
}
