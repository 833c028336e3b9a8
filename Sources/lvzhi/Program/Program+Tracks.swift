import Diagnostics
import Records
import Sessions
import Settings
import Storage

extension Program {
  /// The track that a word names, by id or title; a `Failure` names the nearest one.
  func track(named word: String) throws -> Track {
    tellTrackFaults()
    let all = tracks.entries.map(\.value)
    if let track = all.first(where: { $0.id == word.lowercased() || $0.title == word }) {
      return track
    }
    let meant = EditDistance.nearest(to: word, among: all.flatMap { [$0.title, $0.id] })
    throw Failure.notFound(.trackUnknown(HarmlessText.oneLine(word), meant: meant))
  }

  /// The track with that id; `nil` if it is not there any more.
  func track(withID id: String) -> Track? {
    tracks.entries.first { $0.value.id == id }?.value
  }

  /// How far a deputy is in a track.
  func standing(in track: Track, _ progress: Progress?) -> TrackStanding {
    TrackStanding(track, done: progress?.tracks[track.id] ?? [])
  }

  /// The desk of whoever is at the keyboard or named on the line; `nil` where nobody is.
  func deskIfAny() throws -> DeputyDesk? {
    desk == nil && options.deputy == nil && environment.deputy == nil ? nil : try needDesk()
  }

  /// Tells once which files of tracks are at fault: a sentence each, with its place.
  func tellTrackFaults() {
    guard !trackFaultsWereTold else { return }
    trackFaultsWereTold = true
    for failure in tracks.failures { dialogue.complain(StorageErrorWording.message(for: failure)) }
    for file in tracks.faulty {
      dialogue.complain(Self.message(for: file))
    }
    for repeated in tracks.repeated {
      dialogue.complain(
        .sameTrackTwice(
          HarmlessText.oneLine(repeated.id), HarmlessText.oneLine(repeated.file.text),
          first: HarmlessText.oneLine(repeated.first.text)))
    }
  }

  private static func message(for file: TrackLibrary.File) -> Message {
    let path = HarmlessText.oneLine(file.source.path)
    guard let first = file.problems.first else { return .trackIsEmpty(path) }
    let position = LineIndex(file.source).position(of: Int(first.range.start))
    return .trackHasErrors(
      "\(path):\(position)", first.problem.message.harmless, count: file.problems.count)
  }
}
