import Diagnostics

extension Message {
  /// The message with everything made harmless for a terminal, on one line; for texts that came from
  /// outside.
  var harmless: Message {
    Message(zh: HarmlessText.oneLine(chinese), en: HarmlessText.oneLine(english))
  }
}
