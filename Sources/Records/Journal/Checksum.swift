import Diagnostics

/// The value of `crc`: eight lower-case hexadecimal digits.
struct Checksum: LineValue {
  let value: UInt32

  init(_ value: UInt32) {
    self.value = value
  }

  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let bytes = source.plainBytes(of: token), bytes.count == 8 else { return nil }
    var value: UInt32 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    self.value = value
  }

  func append(to line: inout [UInt8]) {
    let digits = String(value, radix: 16)
    line.appendJSON(String(repeating: "0", count: 8 - digits.utf8.count) + digits)
  }
}
