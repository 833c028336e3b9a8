import Records
import TestSupport

/// Journals of one deputy as they lie in several homes, out of a seed: parts of what each device wrote, lines damaged
/// and torn, lines that two devices wrote alike, and two contents under one id.
struct RandomJournals {
  private var random: SeededGenerator
  /// What each device has written by now, line by line.
  private var written: [String: [[UInt8]]] = [:]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    for device in ["a", "b", "c"] {
      var events = RandomEvents(seed: seed &* 31 &+ UInt64(device.utf8.first ?? 0))
      let count = Int.random(in: 0...12, using: &random)
      written[device] = events.events(count).map { JournalLine.encode($0) }
    }
    share()
    disagree()
  }

  /// The journals of a home: of each device nothing, a beginning, or a selection.
  mutating func home() -> [String: [UInt8]] {
    var home: [String: [UInt8]] = [:]
    for (device, lines) in written.sorted(by: { $0.key < $1.key }) {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: continue
      case 1: home[device] = bytes(lines[..<Int.random(in: 0...lines.count, using: &random)])
      case 2: home[device] = bytes(lines.filter { _ in Bool.random(using: &random) }[...])
      default: home[device] = bytes(lines[...])
      }
    }
    return home
  }

  /// Lines as a file, sometimes with a damaged line, an empty one, or the last one cut off.
  private mutating func bytes(_ lines: ArraySlice<[UInt8]>) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      if chance(12) { bytes += damaged(line) + [0x0A] }
      if chance(12) { bytes += [0x20, 0x0A] }
      bytes += line + [0x0A]
    }
    if chance(3) {
      bytes = bytes.dropLast(Int.random(in: 0...min(90, bytes.count), using: &random))
    }
    return bytes
  }

  private mutating func damaged(_ line: [UInt8]) -> [UInt8] {
    var line = line
    guard !line.isEmpty else { return line }
    line[Int.random(in: line.indices, using: &random)] = UInt8(ascii: "?")
    return line
  }

  /// Two devices have written the same event, as when both close one training.
  private mutating func share() {
    guard let line = written["a"]?.last else { return }
    written["b", default: []].append(line)
  }

  /// Two devices have written different things under one id.
  private mutating func disagree() {
    guard chance(2), let line = written["a"]?.first, let one = try? JournalLine.decode(line).get()
    else { return }
    let other = Event(id: one.id, at: one.at, day: one.day, content: .other(kind: "different"))
    written["c", default: []].append(JournalLine.encode(other))
  }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &random) == 0
  }
}
