import Pages
import Sheets

/// One piece of the folder that a training leaves behind: its number and name, and what is in it.
struct TrainingFile {
  enum Content {
    /// Words to read and sign.
    case matter(PrintDocument)
    /// A sheet, and the table in it that other programs may want.
    case sheet(SheetDocument, table: SheetTable?)
  }

  /// 01 to 09.
  let number: Int
  let name: Message
  /// The township, where each has a file of its own.
  var part: String?
  let content: Content

  /// `03签到表-云东镇`, without an ending.
  func stem(in language: Language) -> String {
    let digits = number < 10 ? "0\(number)" : "\(number)"
    let words = name.text(in: language)
    let title = language == .chinese ? digits + words : "\(digits)-\(words)"
    let tail = part.map { "-" + $0.filter { !"/\\:*?\"<>|".contains($0) } } ?? ""
    return title + tail
  }
}
