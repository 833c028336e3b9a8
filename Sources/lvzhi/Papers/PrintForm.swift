import Archives
import Dates
import Diagnostics
import Pages
import Sheets
import WordProcessing

/// The forms in which printed matter can be written; the raw value is the name after `--format` and the ending of a file.
enum PrintForm: String, CaseIterable {
  case html
  case docx

  /// HTML unless something else is named; a `Failure` says what there is.
  init(named name: String?) throws(Failure) {
    guard let name else {
      self = .html
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
