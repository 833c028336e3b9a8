/// What became of a place that is cited in the old version of a law.
package enum PlaceFate: Hashable, Sendable {
  /// It has the same words at the same place.
  case kept
  /// Its words stand unchanged at another place.
  case renumbered(ProvisionPlace)
  /// Somebody has to look whether what was said of it still holds. `now` is the place that stands for it, if
  /// there is one.
  case touched(PlaceChange, now: ProvisionPlace?)
}

/// Why somebody has to look at a place.
package enum PlaceChange: Hashable, Sendable {
  /// These passages of it were changed, put in or struck out.
  case reworded([PassagePairing])
  /// Its paragraph was changed on its way to another article.
  case movedAndReworded(WordDifference)
  /// Nothing stands for it any more.
  case dropped
  /// It was changed or dropped; without the words of both versions it cannot be told which.
  case undecided
  /// The old version has no such place, as far as is known.
  case absent
  /// The law as a whole or its preamble, which are not compared.
  case notCompared
}
