import Diagnostics
import WordProcessing
import Trainings
import Papers
import Pages
import Records
import Sheets
import Storage
import Tables

/// Writes the folder that a training leaves behind.
@MainActor
struct TrainingArchive {
  let papers: TrainingPapers
  let folder: FilePath

  private var dialogue: Dialogue { papers.program.dialogue }
  private var language: Language { dialogue.language }

  /// The files of the archive in their order, the list of them last. Sheets of people are split by township where there are
  /// several.
  func files() throws -> [TrainingFile] {
    let parts: [String?] = papers.townships.isEmpty ? [nil] : papers.townships
    var files = [
      TrainingFile(number: 1, name: .noticeKind, content: .matter(papers.notice)),
      TrainingFile(number: 2, name: .programmeKind, content: .matter(papers.programme)),
    ]
    files += parts.map { part in
      let (document, table) = papers.attendanceSheet(of: part)
      return TrainingFile(
        number: 3, name: .signInKind, part: part, content: .sheet(document, table: table))
    }
    files += paperFiles
    if papers.desk.paper != nil {
      files += try parts.map { part in
        let (document, table) = try papers.results(of: part)
        return TrainingFile(
          number: 5, name: .resultsKind, part: part, content: .sheet(document, table: table))
      }
    }
    files.append(
      TrainingFile(number: 6, name: .recordKind, content: .sheet(papers.record, table: nil)))
    if papers.desk.paper != nil {
      let (document, table) = try papers.analysis()
      files.append(
        TrainingFile(number: 7, name: .analysisKind, content: .sheet(document, table: table)))
    }
    files.append(TrainingFile(number: 8, name: .summaryKind, content: .matter(papers.summary)))
    let (document, table) = papers.contents(files)
    return files + [
      TrainingFile(number: 9, name: .contentsKind, content: .sheet(document, table: table))
    ]
  }

  /// 试卷与答案 in one file.
  private var paperFiles: [TrainingFile] {
    guard let paper = papers.desk.paper?.marking.paper,
      let variant = papers.training.start?.variant.flatMap({ paper.contents.variant($0) })
        ?? paper.variants.first
    else { return [] }
    let printed = PrintedPaper(paper: paper, variant: variant, size: .smallFour)
    let own = printed.paperDocument
    let both = PrintDocument(
      title: own.title, language: own.language, size: own.size, pageNumbers: own.pageNumbers,
      blocks: own.blocks + [.newPage] + printed.keyDocument.blocks)
    return [TrainingFile(number: 4, name: .paperAndKeyKind, content: .matter(both))]
  }

  /// Writes files; one that is there already, which may have been gone on with by hand, stays as it is. Returns the names of
  /// those.
  func write(_ files: [TrainingFile]) throws -> [String] {
    try Folder.make(folder)
    var kept: [String] = []
    for file in files {
      for (ending, bytes) in try forms(of: file) {
        let name = "\(file.stem(in: language)).\(ending)"
        let written = try AtomicFile.save(bytes, as: folder.appending(name)) { _ in false }
        if !written { kept.append(HarmlessText.oneLine(name)) }
      }
    }
    return kept
  }

  private func forms(of file: TrainingFile) throws -> [(ending: String, bytes: [UInt8])] {
    switch file.content {
    case .matter(let document):
      let now = papers.program.now
      return try PrintForm.allCases.map { ($0.rawValue, try $0.bytes(of: document, at: now)) }
    case .sheet(let document, let table):
      let csv = table.map { ("csv", CSVTableWriter(CSVWriter(byteOrderMark: true)).bytes($0)) }
      return [
        ("html", HTMLSheetWriter(document).page.bytes),
        ("docx", try WordSheetWriter(document).file.bytes()),
      ] + [csv].compactMap(\.self)
    }
  }
}
