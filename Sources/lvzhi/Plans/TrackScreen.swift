import Diagnostics
import Sessions
import Settings

/// Lays out tracks and their lessons.
@MainActor
struct TrackScreen {
  let language: Language

  /// All tracks: title, for whom, what about, how far one is.
  func overview(_ standings: [TrackStanding]) -> [ScreenLine] {
    standings.flatMap { standing -> [ScreenLine] in
      let track = standing.track
      let head = Message.trackDone(
        HarmlessText.oneLine(track.title), standing.done.count, of: track.lessons.count)
      let about = [
        track.audience.map { Message.trackAudience($0).text(in: language) }, track.summary,
      ]
      .compactMap(\.self).map { ScreenLine.text("  " + HarmlessText.oneLine($0)) }
      return [.text(head.text(in: language))] + about + [.blank]
    } + [.text(Message.howToFollow.text(in: language))]
  }

  /// The lessons of one track, a line each.
  func lessons(of standing: TrackStanding) -> [ScreenLine] {
    let track = standing.track
    let head = Message.trackDone(
      HarmlessText.oneLine(track.title), standing.done.count, of: track.lessons.count)
    let next = standing.next?.number
    let lines = track.lessons.map { lesson in
      ScreenLine.item(
        marker: String(lesson.number), text: line(lesson, standing, isNext: lesson.number == next))
    }
    return [.text(head.text(in: language)), .blank] + lines
  }

  private func line(_ lesson: Lesson, _ standing: TrackStanding, isNext: Bool) -> String {
    let mark =
      switch standing.state(of: lesson) {
      case .done: Message(zh: "（√ 学完）", en: " (√ done)")
      case .open where isNext: Message(zh: "（下一课）", en: " (next)")
      case .open, .closed: Message.verbatim("")
      }
    return HarmlessText.oneLine(lesson.title) + mark.text(in: language)
  }
}
