import Console

/// A piece of what the room sees.
struct RoomBlock: Sendable {
  enum Content: Sendable {
    /// A text over as many lines as it takes.
    case text(String)
    /// A marker, such as the letter of an option, with its text indented behind it.
    case item(marker: String, text: String)
    /// A bar of a share, 0…1, with words behind it.
    case bar(Double, words: String)
  }

  let content: Content
  var style: Style = .plain
  /// Whether it belongs closely to the block before, as a bar does to its option.
  var isClose = false
  /// Whether each line stands in the middle of the screen.
  var isCentred = false

  static func text(_ text: String, style: Style = .plain) -> RoomBlock {
    RoomBlock(content: .text(text), style: style)
  }

  static func title(_ text: String, style: Style = .plain) -> RoomBlock {
    RoomBlock(content: .text(text), style: style, isCentred: true)
  }

  static func item(_ marker: String, _ text: String, style: Style = .plain) -> RoomBlock {
    RoomBlock(content: .item(marker: marker, text: text), style: style)
  }

  static func bar(_ share: Double, _ words: String, style: Style = .plain) -> RoomBlock {
    RoomBlock(content: .bar(share, words: words), style: style, isClose: true)
  }
}

extension RoomBlock {
  /// On one line, for scripts and screen readers.
  var plainText: String {
    switch content {
    case .text(let text): text
    case .item(let marker, let text): "\(marker)  \(text)"
    case .bar(_, let words): "    \(words)"
    }
  }
}
