/// 姓氏笔画: the order in which names stand on lists of deputies, by the number of strokes of each character, then by the
/// kinds of its strokes from the first (横 竖 撇 点 折), as in GB 13000.1's order of characters. Names are compared character by
/// character, so that a name of one character after the surname stands before a longer one with the same beginning.
package enum StrokeOrder {
  /// Whether a name stands before another. What is no Chinese character stands behind all that are, in the order of its
  /// code.
  package static func precedes(_ one: String, _ other: String) -> Bool {
    places(one).lexicographicallyPrecedes(places(other))
  }

  /// Names in this order; those alike stay as they were.
  package static func sorted<Element>(
    _ elements: [Element], name: (Element) -> String
  ) -> [Element] {
    elements.enumerated().map { (places(name($0.element)), $0.offset, $0.element) }
      .sorted {
        $0.0 == $1.0 ? $0.1 < $1.1 : $0.0.lexicographicallyPrecedes($1.0)
      }
      .map(\.2)
  }

  private static func places(_ name: String) -> [UInt32] {
    name.unicodeScalars.map { table[$0.value] ?? 0x10000 + $0.value }
  }

  private static let table: [UInt32: UInt32] = {
    var table: [UInt32: UInt32] = [:]
    for (place, scalar) in "\(StrokeTable.characters)".unicodeScalars.enumerated() {
      table[scalar.value] = UInt32(place)
    }
    return table
  }()
}
