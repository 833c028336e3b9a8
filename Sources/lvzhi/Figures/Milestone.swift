import Statutes

/// Something worth a sentence at the end of a session. Nothing here counts speed or compares people.
enum Milestone: Hashable {
  /// So many answers in all.
  case answers(Int)
  /// So many questions mastered.
  case mastered(Int)
  /// Every question of the chapter with this title was answered once.
  case chapter(String)
  /// All of so many questions on an article of law are firm.
  case article(Provision, questions: Int)
  /// The first session after a pause of so many days, with what became of it.
  case back(days: Int, answered: Int, right: Int)

  /// The numbers of answers that are worth mentioning, and those of mastered questions.
  static let answerMarks = [100, 500, 1000, 2000, 5000, 10_000]
  static let masteredMarks = [50, 100, 200, 300, 500, 800, 1000]
  /// Days without an answer that are a pause.
  static let pause = 14
  /// Questions on an article from which it is worth mentioning.
  static let cluster = 3
}
