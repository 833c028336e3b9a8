import Diagnostics
import Storage

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

  /// JSON where that is asked for, else as `--format` says, else by the ending of the file, else a text.
  init(named name: String?, orOf file: String?, asJSON: Bool) throws(Failure) {
    if asJSON {
      self = .json
    } else if let name {
      guard let form = SheetForm(rawValue: name.lowercased()) else {
        throw Failure.usage(
          .badValue(HarmlessText.oneLine(name), of: "--format", expected: .expectedSheetFormat))
      }
      self = form
    } else {
      self = file.flatMap { SheetForm(rawValue: FilePath($0).pathExtension) } ?? .text
    }
  }
}
