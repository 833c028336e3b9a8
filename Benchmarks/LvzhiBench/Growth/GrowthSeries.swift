/// How long something takes as more of something is there.
struct GrowthSeries {
  let name: String
  /// In the order of the amounts; `nil` where nothing was measured.
  var seconds: [Double?]
}
