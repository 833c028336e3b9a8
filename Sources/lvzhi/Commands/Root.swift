import ArgumentParser

/// The whole command tree.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lvzhi",
    subcommands: [
      TodayCommand.self, PracticeCommand.self, ReviewCommand.self, StudyCommand.self,
      MistakesCommand.self, FlaggedCommand.self, NotesCommand.self, ContrastCommand.self,
      ChallengeCommand.self, PlanCommand.self, StatsCommand.self, ExamCommand.self,
      UseCommand.self, PaperCommand.self, TrainCommand.self, EnterCommand.self,
      RegradeCommand.self, ScoreSheetCommand.self,
      AnalyzeCommand.self, AppraiseCommand.self, RemindCommand.self, DigestCommand.self,
      DeputyCommand.self,
      BankCommand.self, ImportCommand.self, ExportCommand.self,
      LawCommand.self, SetCommand.self, OrganiserCommand.self, MergeCommand.self,
      BackupCommand.self,
      DoctorCommand.self,
      HelpCommand.self, QuitCommand.self,
    ],
    helpNames: [])
}
