/// A target that needs no peer.
enum Limit {
  case seconds(Double)
  /// Peak memory, as a multiple of the bytes of a file.
  case memory(times: Double, fileBytes: Int)
}
