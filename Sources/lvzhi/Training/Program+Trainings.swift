import Diagnostics
import Records
import Storage

extension Program {
  /// The trainings of the home.
  var trainings: TrainingStore { TrainingStore(home: home) }

  /// The name of this machine. Throws a `StorageError` if it cannot be kept.
  var device: DeviceName {
    get throws {
      guard let state else { throw Failure.usage(.noHome) }
      return try DeviceName.load(from: state.device)
    }
  }

  /// The training that a word names: its id, or the beginning or end of it if only one has that; the latest if there is
  /// no word. A `Failure` says why there is none.
  func training(named word: String?) throws -> TrainingID {
    let ids = try trainings.ids()
    guard let word = word?.trimmed, !word.isEmpty else {
      guard let last = ids.last else { throw Failure.notFound(.noTrainings) }
      return last
    }
    if let id = ids.first(where: { $0.text == word.lowercased() }) { return id }
    let meant = ids.filter { $0.text.hasPrefix(word) || $0.text.hasSuffix(word) }
    guard let id = meant.first else {
      let nearest = EditDistance.nearest(to: word, among: ids.map(\.text))
      throw Failure.notFound(.trainingUnknown(HarmlessText.oneLine(word), meant: nearest))
    }
    guard meant.count == 1 else {
      throw Failure.usage(.trainingAmbiguous(HarmlessText.oneLine(word), meant.map(\.text)))
    }
    return id
  }
}
