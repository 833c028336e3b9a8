/// Why a command could not be done: one sentence for the user and the exit status it means.
struct Failure: Error, Sendable {
  let status: ExitStatus
  /// Harmless for a terminal, whatever was typed; `nil` when everything has been said already.
  let message: Message?

  init(_ status: ExitStatus, _ message: Message?) {
    self.status = status
    self.message = message?.harmless
  }

  static func usage(_ message: Message) -> Failure { Failure(.usage, message) }
  static func notFound(_ message: Message) -> Failure { Failure(.notFound, message) }
}
