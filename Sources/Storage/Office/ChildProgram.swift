import Glibc

/// Another program, run to its end without input, and without output on this terminal.
enum ChildProgram {
  /// Whether it ended well within so many seconds; one that does not is killed. `arguments` begin with its path.
  static func run(_ arguments: [String], environment: [String], seconds: Int) -> Bool {
    guard let program = arguments.first else { return false }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, flags) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] as [(Int32, Int32)] {
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", flags, 0)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that what it starts can be killed with it, and Ctrl-C is not for it.
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var child: pid_t = 0
    let started = unsafe withCStrings(arguments) { arguments in
      unsafe withCStrings(environment) { environment in
        unsafe posix_spawn(&child, program, &actions, &attributes, arguments, environment)
      }
    }
    return started == 0 && wait(for: child, seconds: seconds)
  }

  private static func wait(for child: pid_t, seconds: Int) -> Bool {
    var status: Int32 = 0
    for _ in 0..<seconds * 20 {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child { return status == 0 }
      if ended < 0, errno != EINTR { return false }
      usleep(50_000)
    }
    kill(-child, SIGKILL)
    _ = unsafe waitpid(child, &status, 0)
    return false
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies)
  }
}
