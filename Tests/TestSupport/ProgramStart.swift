import Foundation

/// Starts a program as the leader of a session whose terminal is a pseudo-terminal.
struct ProgramStart {
  let program: String
  let arguments: [String]
  let environment: [String: String]
  let folder: String?

  /// `terminal` is the path of the terminal; opened first by the new session's leader, it becomes the
  /// one that controls it. The program holds `descriptor` open as long as it lives.
  func spawn(terminal: String, keepingOpen descriptor: Int32) throws -> pid_t {
    #if os(Linux)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, descriptor, 9)
    var defaults = sigset_t()
    sigfillset(&defaults)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    // The threads that run tests block signals; the program must not inherit that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes,
      Int16(Self.newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)))
    let command = commandLine
    let words = Self.cStrings(command)
    let variables = Self.cStrings(environment.map { "\($0)=\($1)" })
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, command[0], &actions, &attributes, words, variables)
    guard failure == 0 else { throw PseudoTerminalError.cannotStart(program, failure) }
    return process
  }

  /// The program with its arguments; by way of a shell if it is to run in another folder, for changing
  /// the folder is not among the standard's actions.
  private var commandLine: [String] {
    guard let folder else { return [program] + arguments }
    return ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, program] + arguments
  }

  /// `POSIX_SPAWN_SETSID`, which the C library's headers show to GNU programs only.
  private static let newSession: Int32 = {
    #if os(Linux)
      0x80
    #else
      0x400
    #endif
  }()

  private static func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) } + [nil]
  }
}
