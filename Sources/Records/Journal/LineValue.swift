import Dates
import Diagnostics
import Questions
import Scheduling

/// A value that stands behind one key of an event.
protocol LineValue {
  /// `nil` if the token is not of the value's type or outside its range.
  init?(_ token: JSONToken, in source: JSONScanner)

  /// Appends the value as JSON.
  func append(to line: inout [UInt8])
}

extension String: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let text = source.text(of: token) else { return nil }
    self = text
  }

  func append(to line: inout [UInt8]) { line.appendJSON(self) }
}

extension Int: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let value = source.integer(of: token) else { return nil }
    self = value
  }

  func append(to line: inout [UInt8]) { line.appendJSON(self) }
}

extension Double: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let value = source.number(of: token) else { return nil }
    self = value
  }

  func append(to line: inout [UInt8]) { line.appendJSON(self) }
}

extension Bool: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    switch token.kind {
    case .true: self = true
    case .false: self = false
    default: return nil
    }
  }

  func append(to line: inout [UInt8]) { line.append(contentsOf: (self ? "true" : "false").utf8) }
}

extension Array: LineValue where Element: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let elements = source.elements(of: token) else { return nil }
    self = []
    reserveCapacity(elements.count)
    for element in elements {
      guard let value = Element(element, in: source) else { return nil }
      append(value)
    }
  }

  func append(to line: inout [UInt8]) {
    line.append(UInt8(ascii: "["))
    for (index, element) in enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      element.append(to: &line)
    }
    line.append(UInt8(ascii: "]"))
  }
}
