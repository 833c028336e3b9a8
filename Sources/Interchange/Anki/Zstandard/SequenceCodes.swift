/// What the codes of lengths stand for, and how often they come where a file does not say (RFC 8878, section 3.1.1.3.2).
enum SequenceCodes {
  /// The least value of a code of literal lengths, and the bits that are added to it.
  static let literals: [(base: Int, bits: Int)] =
    (0..<16).map { ($0, 0) }
    + [(16, 1), (18, 1), (20, 1), (22, 1), (24, 2), (28, 2), (32, 3), (40, 3), (48, 4)]
    + (6...16).map { (1 << $0, $0) }

  /// The same for match lengths.
  static let matches: [(base: Int, bits: Int)] =
    (0..<32).map { ($0 + 3, 0) }
    + [
      (35, 1), (37, 1), (39, 1), (41, 1), (43, 2), (47, 2), (51, 3), (59, 3), (67, 4), (83, 4),
      (99, 5),
    ] + (7...16).map { (1 << $0 + 3, $0) }

  static let literalCounts =
    [
      4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1,
      1,
    ]
    + [-1, -1, -1, -1]
  static let matchCounts =
    [1, 4, 3, 2, 2, 2, 2, 2, 2] + [Int](repeating: 1, count: 37) + [Int](repeating: -1, count: 7)
  static let offsetCounts =
    [1, 1, 1, 1, 1, 1, 2, 2, 2] + [Int](repeating: 1, count: 15) + [Int](repeating: -1, count: 5)
}
