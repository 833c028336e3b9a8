import Foundation

/// Opens descriptors that no program started meanwhile by another test inherits: a copy of theirs there would
/// keep a terminal open that this test has closed, or hide the end of a program.
enum PseudoTerminalPair {
  /// Both ends of a new pseudo-terminal, and the path of the end for the program.
  static func open() throws -> (master: Int32, slave: Int32, path: String) {
    let master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    var name = [CChar](repeating: 0, count: 128)
    guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0,
      ptsname_r(master, &name, name.count) == 0
    else { throw PseudoTerminalError.cannotStart("posix_openpt", errno) }
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let slave = Foundation.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw PseudoTerminalError.cannotStart(path, errno) }
    return (master, slave, path)
  }

  /// The reading and the writing end of a new pipe.
  static func pipe() throws -> [Int32] {
    var ends: [Int32] = [-1, -1]
    #if os(Linux)
      let result = pipe2(&ends, O_CLOEXEC)
    #else
      let result = Foundation.pipe(&ends)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #endif
    guard result == 0 else { throw PseudoTerminalError.cannotStart("pipe", errno) }
    return ends
  }
}
