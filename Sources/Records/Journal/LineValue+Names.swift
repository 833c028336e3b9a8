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
    guard let bytes = source.plainBytes(of: token), bytes.count == 17,
      bytes[bytes.startIndex + 8] == UInt8(ascii: "."),
      let text = Self.hexadecimal(bytes.prefix(8)), let key = Self.hexadecimal(bytes.suffix(8))
    else { return nil }
    self.init(text: text, key: key)
  }

  func append(to line: inout [UInt8]) { line.appendJSON(description) }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> String? {
    guard digits.allSatisfy({ $0.hexadecimalValue != nil }) else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }
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
