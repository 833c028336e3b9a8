/// What a contest came to.
struct ContestResult {
  let contest: Contest
  let own: Series
  /// Those of the peers that are present, in their order.
  let peers: [Series]
}
