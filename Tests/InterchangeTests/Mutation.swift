/// Breaks bytes in the ways that files get broken.
enum Mutation {
  /// One to eight changes: bytes set, cut out, doubled or put in.
  static func mutated(
    _ bytes: [UInt8], using generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let length = min(Int.random(in: 1...40, using: &generator), bytes.count - place)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.removeSubrange(place..<(place + length))
      case 2: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
      default:
        let signs = Array("<>&\"'{}~=#%:;\\/\t\n".utf8)
        bytes.insert(signs.randomElement(using: &generator) ?? 0, at: place)
      }
    }
    return bytes
  }
}
