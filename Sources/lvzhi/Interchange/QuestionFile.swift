import Cores
import Diagnostics
import Interchange
import Storage
import Tables

/// A file of questions from elsewhere, read in whatever format it is.
struct QuestionFile {
  let path: FilePath
  let format: InterchangeFormat
  let contents: ImportedFile

  /// Reads a file, with answers from other texts where `keys` names them; `named` is the format that was typed, else it is told
  /// by the content. Throws what the file system says, and a `Failure` for a file that cannot be read as a whole.
  init(
    _ path: FilePath, named: InterchangeFormat?, keys: [FilePath] = [],
    telling progress: WorkProgress = .untold
  ) throws {
    let raw = try TableSource.bytes(of: path)
    let answers = try keys.map { try TableSource.bytes(of: $0) }
    try self.init(path, bytes: raw, named: named, keys: answers, telling: progress)
  }

  /// The same for what stands in the files.
  init(
    _ path: FilePath, bytes: [UInt8], named: InterchangeFormat?, keys: [[UInt8]] = [],
    telling progress: WorkProgress = .untold
  ) throws {
    self.path = path
    let shown = HarmlessText.oneLine(path.text)
    var raw = bytes
    var (bytes, encoding) = TextDecoding.decode(raw)
    guard var format = named ?? FormatRecognition.format(of: bytes) else {
      throw Failure(.dataAtFault, .formatUnknown(shown))
    }
    if format == .office {
      raw = try Self.converted(raw, shown)
      (bytes, encoding) = (raw, .unknown)
      format = FormatRecognition.format(of: raw) ?? .office
    }
    self.format = format
    let answers = keys.map { String(decoding: TextDecoding.decode($0).bytes, as: UTF8.self) }
    let text = encoding == .unknown ? nil : bytes
    do throws(ImportFault) {
      contents = try Self.read(
        format, raw: raw, text: text, name: path.name, keys: answers, progress)
    } catch {
      throw Failure(.dataAtFault, .importFailed(shown, format, error))
    }
  }

  /// A file in an old office format as a new one.
  private static func converted(_ bytes: [UInt8], _ shown: String) throws -> [UInt8] {
    let target: OfficeConversion.Target = FormatRecognition.isOldWorkbook(bytes) ? .xlsx : .docx
    guard let new = try OfficeConversion.convert(bytes, to: target) else {
      throw Failure(.dataAtFault, .importFailed(shown, .office, .notThisFormat))
    }
    return new
  }

  /// `text` is the file in UTF-8; `nil` if it is none.
  private static func read(
    _ format: InterchangeFormat, raw: [UInt8], text: [UInt8]?, name: String, keys: [String],
    _ progress: WorkProgress
  ) throws(ImportFault) -> ImportedFile {
    switch format {
    case .xlsx: return try workbook(raw)
    case .json: return try JSONBankReader.read(text ?? raw)
    case .csv:
      guard let text else { throw .notUTF8 }
      let lines = LineIndex(SourceText(path: name, bytes: text))
      let grid = Grid(CSVReader.read(text)) { lines.position(of: Int($0.range.start)).line }
      return try QuestionTableReader.read([(nil, grid)])
    case .gift:
      guard let text else { throw .notUTF8 }
      return GIFTReader.read(Array(withoutMark(text)), telling: progress)
    case .text: return ChineseTextReader.read(try words(text), keys: keys)
    case .aiken: return AikenReader.read(try words(text))
    case .docx: return try WordQuestionReader.read(raw, keys: keys)
    case .moodleXML: return try MoodleXMLReader.read(raw)
    case .qti:
      return raw.starts(with: [0x50, 0x4B])
        ? try QTIPackageReader.read(raw) : try QTIReader.read(raw, named: name)
    case .anki: return AnkiTextReader.read(try words(text))
    case .apkg: return try AnkiPackageReader.read(raw)
    case .office: throw .notThisFormat
    }
  }

  private static func words(_ text: [UInt8]?) throws(ImportFault) -> String {
    guard let text else { throw .notUTF8 }
    return String(decoding: withoutMark(text), as: UTF8.self)
  }

  /// Without the byte-order mark.
  private static func withoutMark(_ text: [UInt8]) -> ArraySlice<UInt8> {
    text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
  }

  private static func workbook(_ bytes: [UInt8]) throws(ImportFault) -> ImportedFile {
    let sheets: [WorkbookReader.Sheet]
    do throws(WorkbookFault) {
      sheets = try WorkbookReader.read(bytes)
    } catch {
      throw error == .tooLarge ? .tooLarge : .damagedArchive
    }
    return try QuestionTableReader.read(sheets.map { ($0.name, $0.grid) })
  }
}
