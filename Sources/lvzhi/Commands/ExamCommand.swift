import ArgumentParser

/// `exam [start|resume|list|show|extend]` 测试; bare, it goes on with what is running, else begins one.
struct ExamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    describing: "exam",
    subcommands: [
      ExamStartCommand.self, ExamResumeCommand.self, ExamListCommand.self, ExamShowCommand.self,
      ExamExtendCommand.self,
    ],
    defaultSubcommand: ExamStartCommand.self)
}
