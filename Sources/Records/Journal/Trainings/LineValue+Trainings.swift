import Diagnostics
import Questions

extension TrainingID: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let text = source.text(of: token) else { return nil }
    self.init(text)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(text) }
}

extension SeatNumber: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let number = source.integer(of: token) else { return nil }
    self.init(number)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(number) }
}

extension TeamNumber: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let number = source.integer(of: token) else { return nil }
    self.init(number)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(number) }
}

/// A number with at most one place: `3`, `2.5`.
extension TrainingHours: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard token.kind == .number, let text = source.text(in: token.range) else { return nil }
    self.init(text)
  }

  func append(to line: inout [UInt8]) { line.append(contentsOf: description.utf8) }
}

extension TrainingForm: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let text = source.text(of: token) else { return nil }
    self.init(rawValue: text)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(rawValue) }
}

extension AttendanceState: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let text = source.text(of: token) else { return nil }
    self.init(rawValue: text)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(rawValue) }
}

extension TeamScore.Cause: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let text = source.text(of: token) else { return nil }
    self.init(rawValue: text)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(rawValue) }
}

/// Points with a sign: `10`, `-2.5`.
struct SignedPoints: LineValue {
  let points: Points

  init(_ points: Points) {
    self.points = points
  }

  init?(_ token: JSONToken, in source: JSONScanner) {
    guard token.kind == .number, let text = source.text(in: token.range) else { return nil }
    let isNegative = text.hasPrefix("-")
    guard let size = Points(isNegative ? text.dropFirst() : text[...]) else { return nil }
    points = isNegative ? .zero - size : size
  }

  func append(to line: inout [UInt8]) { line.append(contentsOf: points.description.utf8) }
}
