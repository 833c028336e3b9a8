/// What the program tells the shell when it ends.
enum ExitStatus: Int32, Error, Sendable {
  case done = 0
  /// The data are at fault, such as a bank with errors.
  case dataAtFault = 1
  /// A bank, deputy or paper that was named does not exist.
  case notFound = 2
  /// A command of a script failed.
  case scriptFailed = 3
  /// The command line could not be understood.
  case usage = 64
  /// Reading or writing failed.
  case inputOutput = 74
}
