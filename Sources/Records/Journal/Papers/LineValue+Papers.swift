import Diagnostics
import Papers
import Questions

extension PaperID: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let text = source.text(of: token) else { return nil }
    self.init(text)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(text) }
}

extension VariantLetter: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let text = source.text(of: token) else { return nil }
    self.init(text)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(description) }
}

extension DeputyID: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let text = source.text(of: token), let id = try? DeputyID(text) else { return nil }
    self = id
  }

  func append(to line: inout [UInt8]) { line.appendJSON(text) }
}

extension AttemptID: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let event = EventID(token, in: source) else { return nil }
    self.init(event)
  }

  func append(to line: inout [UInt8]) { event.append(to: &line) }
}

extension ExamStep.HandIn: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let text = source.text(of: token) else { return nil }
    self.init(rawValue: text)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(rawValue) }
}

/// A number of points with at most two places, 0 or more: `2`, `0.5`.
extension Points: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard token.kind == .number, let text = source.text(in: token.range) else { return nil }
    self.init(text)
  }

  func append(to line: inout [UInt8]) { line.append(contentsOf: description.utf8) }
}
