import Dates
import Diagnostics
import Questions
import Scheduling

extension UInt64: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard token.kind == .number, let value = source.text(in: token.range).flatMap({ UInt64($0) })
    else { return nil }
    self = value
  }

  func append(to line: inout [UInt8]) { line.append(contentsOf: String(self).utf8) }
}

extension Timestamp: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let bytes = source.plainBytes(of: token) else { return nil }
    self.init(utf8: bytes)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(description) }
}

extension CalendarDate: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let bytes = source.plainBytes(of: token) else { return nil }
    self.init(utf8: bytes)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(description) }
}

extension StudyDay: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let date = CalendarDate(token, in: source) else { return nil }
    self.init(date)
  }

  func append(to line: inout [UInt8]) { date.append(to: &line) }
}

extension EventID: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let bytes = source.plainBytes(of: token) else { return nil }
    self.init(utf8: bytes)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(description) }
}

extension SessionID: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let event = EventID(token, in: source) else { return nil }
    self.init(event)
  }

  func append(to line: inout [UInt8]) { event.append(to: &line) }
}

extension PersonUID: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let text = source.text(of: token) else { return nil }
    self.init(text)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(description) }
}

extension QuestionName: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let bytes = source.plainBytes(of: token),
      let slash = bytes.firstIndex(of: UInt8(ascii: "/")),
      let bank = source.text(in: token.range.lowerBound..<slash).flatMap({ BankID($0) }),
      let id = source.text(in: slash + 1..<token.range.upperBound).flatMap({ QuestionID($0) })
    else { return nil }
    self.init(bank: bank, id: id)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(description) }
}

extension Revision: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    let start = token.range.lowerBound
    guard let bytes = source.plainBytes(of: token), bytes.count == 17,
      bytes[start + 8] == UInt8(ascii: "."),
      let text = source.hexadecimal(in: start..<start + 8),
      let key = source.hexadecimal(in: start + 9..<start + 17)
    else { return nil }
    self.init(text: text, key: key)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(description) }
}

extension PracticeMode: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let text = source.text(of: token) else { return nil }
    self.init(rawValue: text)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(rawValue) }
}

extension Credit: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let share = source.number(of: token), (0...1).contains(share) else { return nil }
    self.init(share)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(share) }
}

extension Grade: LineValue {
  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let value = source.integer(of: token) else { return nil }
    self.init(rawValue: value)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(rawValue) }
}

extension JSONScanner {
  /// The text of some bytes if all are hexadecimal digits.
  fileprivate func hexadecimal(in range: Range<Int>) -> String? {
    guard let text = text(in: range),
      text.utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit })
    else { return nil }
    return text
  }
}
