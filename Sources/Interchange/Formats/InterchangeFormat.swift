/// A format of question files, by the name that `--from` and `--to` take.
package enum InterchangeFormat: String, CaseIterable, Sendable {
  case gift
  case aiken
  case moodleXML = "moodle-xml"
  case qti
  case anki
  case apkg
  case csv
  case xlsx
  case text
  case docx
  case json
  /// A program's own older binary form, which another program has to convert first.
  case office
}
