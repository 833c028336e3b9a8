/// What is said about tracks and their lessons.
extension Message {
  static let noTracks = Message(
    zh: "没有找到课程。课程文件放在题库文件夹的 tracks 里。",
    en: "No track was found. Tracks are files in the folder tracks beside the banks.")
  static let noTrackChosen = Message(
    zh: "还没有选课程。输入“计划 课程”看有哪些，再用“计划 设定 --track 课程名”选一门。",
    en: "No track is chosen. “plan tracks” lists them; choose one with “plan set --track NAME”.")
  static let howToFollow = Message(
    zh: "“计划 课程 课程名”看各课，“计划 设定 --track 课程名”跟着学。",
    en: "“plan tracks NAME” lists the lessons; “plan set --track NAME” follows a track.")
  static let beginLessonPrompt = Message(
    zh: "按回车开始做题（输入 0 先不做）：", en: "Enter for the questions (0 to leave it for now) ")

  static func trackUnknown(_ word: String, meant: String?) -> Message {
    Message(
      zh: "没有“\(word)”这门课程。" + (meant.map { "是不是“\($0)”？" } ?? "输入“计划 课程”看全部课程。"),
      en: "There is no track “\(word)”."
        + (meant.map { " Did you mean “\($0)”?" } ?? " Type “plan tracks” for all."))
  }

  static func trackGone(_ id: String) -> Message {
    Message(
      zh: "课程 \(id) 的文件不在了，学过的课都还记着", en: "the file of \(id) is gone; what was done is kept")
  }

  static func trackDone(_ title: String, _ done: Int, of lessons: Int) -> Message {
    Message(
      zh: "\(title)，学完 \(done)/\(lessons) 课",
      en: "\(title), \(done) of \(counted(lessons, "lesson")) done")
  }

  static func trackAudience(_ audience: String) -> Message {
    Message(zh: "适合：\(audience)", en: "For: \(audience)")
  }

  static func trackHasErrors(_ place: String, _ problem: Message, count: Int) -> Message {
    Message(
      zh: "课程文件有误，没有采用。\(place)：", en: "A file of a track is at fault and not used. \(place): ")
      + problem
      + (count > 1
        ? Message(
          zh: "共 \(count) 处，用“题库 检查”看全部。", en: " \(count) faults in all; see “bank check”.")
        : .verbatim(""))
  }

  static func trackIsEmpty(_ path: String) -> Message {
    Message(zh: "课程文件 \(path) 里没有课，没有采用。", en: "\(path) has no lessons and is not used.")
  }

  static func sameTrackTwice(_ id: String, _ path: String, first: String) -> Message {
    Message(
      zh: "课程 \(id) 有两个文件，用的是 \(first)，没有读 \(path)。",
      en: "There are two tracks \(id): \(first) is used, \(path) is not.")
  }

  // MARK: Lessons

  static func lessonTitle(_ number: Int, _ title: String) -> Message {
    Message(zh: "第 \(number) 课　\(title)", en: "Lesson \(number): \(title)")
  }

  static func lessonStarts(_ number: Int, questions: Int) -> Message {
    Message(
      zh: "第 \(number) 课的题目，共 \(questions) 题。",
      en: "The questions of lesson \(number): \(questions).")
  }

  static func lessonDone(_ number: Int, of title: String, done: Int, lessons: Int) -> Message {
    Message(
      zh: "第 \(number) 课学完了。\(title)：\(done)/\(lessons) 课。",
      en: "Lesson \(number) is done. \(title): \(done) of \(lessons).")
  }

  static func nextLesson(_ number: Int, _ title: String) -> Message {
    Message(
      zh: "下一课是第 \(number) 课：\(title)。输入“下一课”接着学。",
      en: "Next is lesson \(number): \(title). Type “plan next” to go on.")
  }

  static func lessonHasOpenQuestions(_ number: Int, _ open: Int) -> Message {
    Message(
      zh: "有 \(open) 题没有作答，第 \(number) 课还不算学完；输入“下一课”可以再做。",
      en:
        "\(counted(open, "question")) were not answered, so lesson \(number) is not done yet; “plan next” asks again."
    )
  }

  static func lessonHasNoQuestions(_ number: Int) -> Message {
    Message(
      zh: "第 \(number) 课用到的题库没有找到，这一课现在没有题。", en: "The banks of lesson \(number) were not found.")
  }

  static func allLessonsDone(_ title: String, lessons: Int) -> Message {
    Message(
      zh: "\(title)的 \(lessons) 课都学完了。要重学哪一课，输入“下一课”和序号，如：下一课 5。",
      en: "All \(counted(lessons, "lesson")) of \(title) are done. To repeat one: plan next 5.")
  }

  static func noSuchLesson(_ text: String, upTo last: Int) -> Message {
    Message(
      zh: "没有“\(text)”这一课，请写 1 到 \(last) 的序号。",
      en: "There is no lesson “\(text)”; please give a number from 1 to \(last).")
  }

  static func lessonIsClosed(_ number: Int, after: [Int]) -> Message {
    let first = after.map(String.init)
    return Message(
      zh: "学第 \(number) 课以前，请先学完第 \(first.joined(separator: "、")) 课。",
      en: "Before lesson \(number) please do \(first.joined(separator: ", ")).")
  }
}
