/// A line with its checksum: `members` is everything before `,"crc"`, such as `{"v":1`.
func sealed(_ members: String) -> [UInt8] { sealed(Array(members.utf8)) }

/// The same for bytes that need not be text.
func sealed(_ members: [UInt8]) -> [UInt8] {
  let digits = String(slowChecksum(members), radix: 16)
  let sum = String(repeating: "0", count: 8 - digits.count) + digits
  return members + Array(",\"crc\":\"\(sum)\"}".utf8)
}

/// CRC-32 bit by bit, as its definition says, to judge the quick one by.
func slowChecksum(_ bytes: [UInt8]) -> UInt32 {
  var sum = UInt32.max
  for byte in bytes {
    for bit in 0..<8 {
      let differs = (sum ^ UInt32(byte >> bit)) & 1 == 1
      sum = differs ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
    }
  }
  return ~sum
}

/// The beginning of a line of that kind, to be followed by its own keys.
func head(_ kind: String, version: String = "1") -> String {
  #"{"v":\#(version),"id":"01ARZ3NDEKTSV4RRFFQ69G5FAX","kind":"\#(kind)","#
    + #""at":"2026-11-23T06:20:11.532Z","day":"2026-11-23""#
}
