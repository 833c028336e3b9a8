import BankFile
import Diagnostics
import Interchange
import Questions
import Storage

/// The bank that a file becomes, or that it was imported to before.
struct ImportTarget {
  let path: FilePath
  let id: BankID
  let title: String
  /// The bank that is there already.
  let existing: BankDocument?

  /// `output` is the file that was typed; without one it is a bank of the home. The id is that of the bank that is there, else
  /// the typed one, else made of the file's name. Throws a `Failure` if something else is there, or the id is taken.
  @MainActor init(
    for file: FilePath, output: String?, id typed: String?, title: String?, in program: Program
  ) throws {
    let fallback = Self.slug(file)
    let wanted = typed ?? output.map { FilePath($0).stem } ?? fallback
    guard let id = BankID(wanted.lowercased()) ?? (typed == nil ? BankID(fallback) : nil) else {
      throw Failure.usage(.badBankID(HarmlessText.oneLine(wanted)))
    }
    path = output.map { FilePath($0) } ?? program.home.banks.appending("\(id).md")
    let shown = HarmlessText.oneLine(path.text)
    if (try? FileStatus(of: path)) != nil {
      guard case .bank(let bank) = BankReader.read(try BankFiles.text(of: path)) else {
        throw Failure(.dataAtFault, .importTargetIsNoBank(shown))
      }
      existing = bank
      self.id = bank.header.id
      self.title = title ?? bank.header.title
      return
    }
    if let taken = program.library.entry(id) {
      throw Failure.usage(.bankIDTaken(id.text, HarmlessText.oneLine(taken.file.text)))
    }
    existing = nil
    self.id = id
    self.title = title ?? file.stem
  }

  /// An id of the file's name: its letters, digits and hyphens, or a digest where there are none.
  private static func slug(_ file: FilePath) -> String {
    let name = file.stem.lowercased().unicodeScalars.map { scalar -> Character in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
    }
    let words = String(name).split(separator: "-").joined(separator: "-")
    return words.isEmpty ? "import-" + ContentDigest(of: file.stem).hexadecimal(8) : words
  }
}

extension FilePath {
  /// The name without its ending.
  var stem: String {
    pathExtension.isEmpty ? name : String(name.dropLast(pathExtension.count + 1))
  }
}
