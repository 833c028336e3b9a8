import Foundation

/// Lines over amounts that grow tenfold from one to the next, both axes in powers of ten, as SVG.
struct GrowthPlot {
  let title: String
  /// What there is more of.
  let amount: String
  let amounts: [Int]
  let series: [GrowthSeries]

  private static let (width, height) = (720.0, 400.0)
  private static let (left, right, top, bottom) = (80.0, 520.0, 50.0, 340.0)
  /// Told apart also by those who do not see red and green apart.
  private static let colours = ["#0072b2", "#d55e00", "#009e73"]

  var svg: String {
    var parts = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" \
      font-family="sans-serif" font-size="13" role="img">
      """,
      "<title>\(title)</title>", #"<rect width="100%" height="100%" fill="white"/>"#,
      Self.text(title, x: Self.left, y: 26, #"font-size="16""#),
    ]
    parts += grid + linearGuide
    for (index, series) in series.enumerated() {
      parts += line(series, Self.colours[index % Self.colours.count])
    }
    parts += names
    return parts.joined(separator: "\n") + "\n</svg>\n"
  }

  /// Whole powers of ten around all that was measured.
  private var decades: ClosedRange<Int> {
    let known = series.flatMap(\.seconds).compactMap(\.self).filter { $0 > 0 }
    let least = Int(log10(known.min() ?? 0.001).rounded(.down))
    return least...max(least + 1, Int(log10(known.max() ?? 1).rounded(.up)))
  }

  private func x(_ index: Int) -> Double {
    Self.left + (Self.right - Self.left) * Double(index) / Double(max(1, amounts.count - 1))
  }

  private func y(_ seconds: Double) -> Double {
    let (low, high) = (Double(decades.lowerBound), Double(decades.upperBound))
    return Self.bottom - (Self.bottom - Self.top) * (log10(seconds) - low) / (high - low)
  }

  private var grid: [String] {
    let across = decades.flatMap { decade in
      let y = y(pow(10, Double(decade)))
      return [
        Self.stroke([(Self.left, y), (Self.right, y)], ##"stroke="#dddddd""##),
        Self.text(Self.duration(decade), x: Self.left - 8, y: y + 4, #"text-anchor="end""#),
      ]
    }
    let along = amounts.indices.map { index in
      Self.text(Self.figure(amounts[index]), x: x(index), y: Self.bottom + 22, Self.middle)
    }
    let below = Self.text(
      amount, x: (Self.left + Self.right) / 2, y: Self.bottom + 45, Self.middle)
    return across + along + [below]
  }

  /// Where ten times as much takes ten times as long, through the last point of the first series.
  private var linearGuide: [String] {
    guard let last = series.first?.seconds.last, let last else { return [] }
    let lowest = pow(10, Double(decades.lowerBound))
    var points: [(Double, Double)] = []
    for index in amounts.indices where amounts[index] > 0 {
      let seconds = last * Double(amounts[index]) / Double(amounts[amounts.count - 1])
      if seconds >= lowest { points.append((x(index), y(seconds))) }
    }
    return [Self.stroke(points, ##"stroke="#999999" stroke-dasharray="3 4""##)]
  }

  private func line(_ series: GrowthSeries, _ colour: String) -> [String] {
    let points = series.seconds.enumerated().compactMap { index, seconds in
      seconds.map { (x(index), y($0)) }
    }
    let dots = points.map {
      #"<circle cx="\#(Self.short($0.0))" cy="\#(Self.short($0.1))" r="4" fill="\#(colour)"/>"#
    }
    return [Self.stroke(points, #"stroke="\#(colour)" stroke-width="2""#)] + dots
  }

  /// The names of the lines at their ends, moved apart where they would cover each other.
  private var names: [String] {
    var ends = series.enumerated().compactMap { index, series in
      series.seconds.compactMap(\.self).last.map {
        (name: series.name, colour: Self.colours[index % Self.colours.count], y: y($0) + 4)
      }
    }
    ends.append((name: "dotted: linear growth", colour: "#777777", y: Self.top - 8))
    ends.sort { $0.y < $1.y }
    for index in ends.indices.dropFirst() {
      ends[index].y = max(ends[index].y, ends[index - 1].y + 17)
    }
    return ends.map {
      Self.text($0.name, x: Self.right + 12, y: $0.y, #"fill="\#($0.colour)""#)
    }
  }

  private static let middle = #"text-anchor="middle""#

  private static func stroke(_ points: [(Double, Double)], _ look: String) -> String {
    let places = points.map { "\(short($0.0)),\(short($0.1))" }.joined(separator: " ")
    return #"<polyline points="\#(places)" fill="none" \#(look)/>"#
  }

  private static func text(_ words: String, x: Double, y: Double, _ look: String) -> String {
    #"<text x="\#(short(x))" y="\#(short(y))" \#(look)>\#(words)</text>"#
  }

  private static func short(_ value: Double) -> String { String(format: "%.1f", value) }

  private static func duration(_ decade: Int) -> String {
    switch decade {
    case ..<(-3): "\(figure(Int(pow(10, Double(decade + 6)).rounded()))) µs"
    case ..<0: "\(figure(Int(pow(10, Double(decade + 3)).rounded()))) ms"
    default: "\(figure(Int(pow(10, Double(decade)).rounded()))) s"
    }
  }

  /// With a blank before every three digits.
  private static func figure(_ number: Int) -> String {
    var digits = String(number)
    for place in stride(from: digits.count - 3, to: 0, by: -3) {
      digits.insert("\u{202F}", at: digits.index(digits.startIndex, offsetBy: place))
    }
    return digits
  }
}
