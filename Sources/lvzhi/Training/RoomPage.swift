/// What the room is to see: a line at the top, and the blocks below it in parts of which each is whole.
struct RoomPage: Sendable {
  /// At the left and at the right of the first row.
  var head = ""
  var corner = ""
  /// If all parts do not fit on one screen, each begins one.
  var parts: [[RoomBlock]]
}
