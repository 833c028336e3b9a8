import Diagnostics
import Interchange

extension InterchangeFormat {
  /// Reads the value of an option; a `Failure` names what it may be.
  init(option text: String, of option: String, among formats: [InterchangeFormat]) throws {
    guard let format = InterchangeFormat(rawValue: text.narrowed.lowercased()),
      formats.contains(format)
    else {
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(text), of: option, expected: .expectedFormat(formats)))
    }
    self = format
  }
}

extension [InterchangeFormat] {
  /// What can be read.
  static var imported: Self {
    [.gift, .aiken, .moodleXML, .qti, .anki, .apkg, .csv, .xlsx, .text, .docx, .json]
  }
  /// What can be written.
  static var exported: Self { [.gift, .moodleXML, .anki, .csv, .xlsx, .docx, .json] }
}
