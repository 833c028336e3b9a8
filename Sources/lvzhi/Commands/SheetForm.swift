/// The forms in which a sheet can be written; the raw value is the name after `--format` and the ending of a file.
enum SheetForm: String, CaseIterable {
  case text
  case csv
  case json
  case html
  case docx
  case xlsx

  /// Whether it is nothing to be shown on a terminal.
  var needsFile: Bool { self == .docx || self == .xlsx }

  /// Whether it is data for other programs, which have a use for a sheet without rows, too.
  var isData: Bool { self == .csv || self == .json }
}
