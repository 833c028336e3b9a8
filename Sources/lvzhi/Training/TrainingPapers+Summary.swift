import Dates
import Diagnostics
import Pages
import Papers
import Questions
import Records
import Sheets
import Trainings

extension TrainingPapers {
  /// 小结（草稿）, to be gone on with by hand.
  var summary: PrintDocument {
    let hardest = tallies.filter { Self.share([$0.tally]) != nil }
      .sorted {
        (Self.share([$0.tally]) ?? 1, $0.item.number) < (
          Self.share([$1.tally]) ?? 1, $1.item.number
        )
      }
      .prefix(3).filter { Self.share([$0.tally]) ?? 1 < 0.8 }
    var paragraphs: [Message] = [
      .summaryHeld(
        desk.title, date: dateText, place: field(.place), organiser: field(.organiser)),
      .summaryAttendance(.attendanceFigures(training)),
    ]
    if let share = rightShare { paragraphs.append(share) }
    if !hardest.isEmpty {
      paragraphs.append(.summaryHardest)
      paragraphs += hardest.map { item, tally in
        .summaryQuestion(
          item.number, HarmlessText.oneLine(item.question.stemWithGaps),
          share: SheetCell.share(Self.share([tally]) ?? 0).plainText,
          basis: articles(of: [item]))
      }
    }
    paragraphs.append(.summaryNext)
    return matter(
      .summaryKind,
      [.title(desk.title), .subtitle([.text(word(.summaryKind))])]
        + paragraphs.map { .paragraph([.text(word($0))]) } + [.lines(6)])
  }

  /// 卷内目录 of these files.
  func contents(_ files: [TrainingFile]) -> (SheetDocument, SheetTable) {
    let table = table(
      [
        (.orderColumn, .integer), (.fileColumn, .text), (.dateColumn, .text),
        (.pagesColumn, .text), (.remarkColumn, .text),
      ],
      files.enumerated().map { index, file in
        [
          .integer(index + 1), .text(file.stem(in: language)),
          SheetCell(text: training.date?.description), .empty, .empty,
        ]
      })
    return (
      sheet(.contentsKind, signatures: [.recorderLine, .checkerLine, .dateLine], [.table(table)]),
      table
    )
  }
}
