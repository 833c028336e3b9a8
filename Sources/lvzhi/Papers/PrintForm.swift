import Archives
import Dates
import Diagnostics
import Pages
import Sheets
import Storage
import WordProcessing

/// The forms in which printed matter can be written; the raw value is the name after `--format` and the ending of a file.
enum PrintForm: String, CaseIterable {
  case html
  case docx

  /// As it is named, else by the ending of the name after `-o`, else HTML; a `Failure` says what there is.
  init(named name: String?, orOf file: String?) throws(Failure) {
    guard let name else {
      self = file.flatMap { PrintForm(rawValue: FilePath($0).pathExtension) } ?? .html
      return
    }
    guard let form = PrintForm(rawValue: name.lowercased()) else {
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(name), of: "--format", expected: .expectedPrintForm))
    }
    self = form
  }

  func bytes(of document: PrintDocument, at now: Timestamp) throws -> [UInt8] {
    switch self {
    case .html: Page(document).bytes
    case .docx: try WordPrintWriter(document, created: now).file.bytes()
    }
  }

  /// How much of a file has to be looked at to tell whether it is ours.
  var telling: Int { self == .html ? 256 : 16 << 20 }

  /// Whether a file is as this program wrote it, so that it may be replaced.
  func isOurs(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .html: Page.isOurs(bytes)
    case .docx: WordDocument.isOurs(bytes)
    }
  }
}
