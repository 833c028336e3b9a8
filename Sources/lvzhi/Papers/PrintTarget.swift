import Papers
import Storage

/// Where the files of a paper go, and in what form.
struct PrintTarget {
  private let form: PrintForm
  private let folder: FilePath?
  /// What the names of the files begin with.
  private let stem: String

  /// `output` is a folder; or, if it ends as a file of the form does, what the names of the files begin with.
  /// Without it they bear the paper's id and go to the current folder.
  init(_ form: PrintForm, output: String?, paper: PaperID) {
    self.form = form
    guard let output else {
      (folder, stem) = (nil, paper.text)
      return
    }
    let path = FilePath(output)
    let name = path.name.dropLast(path.pathExtension.count + 1)
    if path.pathExtension == form.rawValue, !name.isEmpty {
      (folder, stem) = (path.folder, String(name))
    } else {
      (folder, stem) = (path, paper.text)
    }
  }

  /// Makes the folder if there is none yet.
  func makeFolder() throws {
    if let folder { try Folder.make(folder) }
  }

  /// The file of a document: `paper-A-试卷.html`.
  func path(_ kind: Message, of variant: PaperVariant?, in language: Language) -> FilePath {
    let letter = variant.map { "-\($0.letter)" } ?? ""
    let words = kind.text(in: language).replacing(" ", with: "-")
    let name = "\(stem)\(letter)-\(words).\(form.rawValue)"
    return folder.map { $0.appending(name) } ?? FilePath(name)
  }
}
