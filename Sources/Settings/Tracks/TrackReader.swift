import Dates
import Diagnostics
import Questions
import Statutes

/// Turns the tree of a track's file into a track.
struct TrackReader {
  var settings = SettingsReader()

  mutating func read(_ root: YAMLValue) -> Track? {
    let fields = settings.fields(
      root, known: ["id", "title", "audience", "summary", "laws", "lessons", "checklist"],
      required: ["id", "title", "lessons"],
      at: ByteRange(start: root.range.start, end: root.range.start))
    // A track is named as a bank is.
    let id = fields["id"].flatMap { bank($0) }
    let title = fields["title"].flatMap { settings.text($0) }
    let audience = fields["audience"].flatMap { settings.text($0) }
    let summary = fields["summary"].flatMap { settings.text($0) }
    let laws = fields["laws"].map { self.laws($0) } ?? [:]
    let lessons = fields["lessons"].map { self.lessons($0) } ?? []
    let checklist = fields["checklist"].map { self.checklist($0) } ?? []
    guard let id, let title, !lessons.isEmpty else { return nil }
    var track = Track(id: id.text, title: title, lessons: lessons)
    (track.audience, track.summary, track.laws) = (audience, summary, laws)
    track.checklist = checklist
    return track
  }

  private mutating func laws(_ value: YAMLValue) -> [LawName: CalendarDate] {
    var laws: [LawName: CalendarDate] = [:]
    for entry in settings.entries(value) {
      if let version = settings.date(entry.value) { laws[LawName(entry.key)] = version }
    }
    return laws
  }

  // MARK: Lessons

  private mutating func lessons(_ value: YAMLValue) -> [Lesson] {
    let items = filled(value)
    return items.enumerated().compactMap { index, item in lesson(item, number: index + 1) }
  }

  private mutating func lesson(_ value: YAMLValue, number: Int) -> Lesson? {
    let fields = settings.fields(
      value, known: ["title", "read", "questions", "after"], required: ["title", "questions"],
      at: start(of: value))
    let title = fields["title"].flatMap { settings.text($0) }
    let readings = (fields["read"].map { settings.list($0) } ?? []).compactMap { reading($0) }
    let drills = (fields["questions"].map { filled($0) } ?? []).compactMap { drill($0) }
    let usual: Set<Int> = number > 1 ? [number - 1] : []
    let after = fields["after"].map { earlier($0, than: number) } ?? usual
    return title.map {
      Lesson(number: number, title: $0, readings: readings, drills: drills, after: after)
    }
  }

  private mutating func earlier(_ value: YAMLValue, than number: Int) -> Set<Int> {
    Set(
      settings.list(value).compactMap { item in
        settings.read(item, as: .earlierLesson) { text in
          Int(text).flatMap { (1..<number).contains($0) ? $0 : nil }
        }
      })
  }

  private mutating func reading(_ value: YAMLValue) -> LessonReading? {
    let fields = settings.fields(
      value, known: ["bank", "chapter"], required: ["bank", "chapter"], at: start(of: value))
    let bank = fields["bank"].flatMap { self.bank($0) }
    let chapter = fields["chapter"].flatMap { settings.text($0) }
    guard let bank, let chapter else { return nil }
    return LessonReading(bank: bank, chapter: chapter, at: place(fields["chapter"], else: value))
  }

  private mutating func drill(_ value: YAMLValue) -> LessonDrill? {
    let fields = settings.fields(
      value, known: ["bank", "chapter", "tags", "ids", "count"], required: ["bank", "count"],
      at: start(of: value))
    let bank = fields["bank"].flatMap { self.bank($0) }
    let count = fields["count"].flatMap { settings.number($0, in: 1...99) }
    let chapter = fields["chapter"].flatMap { settings.text($0) }
    let tags = fields["tags"].map { settings.texts($0) } ?? []
    let ids = (fields["ids"].map { settings.list($0) } ?? []).compactMap { item in
      settings.read(item, as: .questionID) { QuestionID($0) }
    }
    guard let bank, let count else { return nil }
    var drill = LessonDrill(bank: bank, count: count, at: place(fields["bank"], else: value))
    (drill.chapter, drill.tags, drill.ids) = (chapter, tags, ids)
    return drill
  }

  private mutating func bank(_ value: YAMLValue) -> BankID? {
    settings.read(value, as: .bankID) { BankID($0) }
  }

  // MARK: Shapes

  /// The items of a list that must have one at least.
  mutating func filled(_ value: YAMLValue) -> [YAMLValue] {
    let items = settings.list(value)
    if case .list = value.content, items.isEmpty { settings.report(.emptyList, at: value.range) }
    return items
  }

  /// Where something that is missing in `value` is reported.
  func start(of value: YAMLValue) -> ByteRange {
    ByteRange(start: value.range.start, end: value.range.start)
  }

  private func place(_ value: YAMLValue?, else other: YAMLValue) -> ByteRange {
    value?.range ?? other.range
  }
}
