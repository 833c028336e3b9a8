import Foundation
import Questions
import Records
import Storage
import TestSupport

/// Measures how cost grows. Each figure is the median of a few runs; without a peer, since what is compared is the same
/// program with less to do.
struct Growth {
  let setup: Setup

  /// Reading a bank, and the start of the program with it.
  func questions() throws -> GrowthPlot {
    let amounts = setup.isQuick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000]
    var (parsing, starting): ([Double?], [Double?]) = ([], [])
    for count in amounts {
      let folder = try TemporaryFolder()
      try FileManager.default.createDirectory(
        atPath: folder.path("banks"), withIntermediateDirectories: true)
      let bank = try GeneratedBank(count, to: folder.path("banks/bench.md"))
      let home = try DeputyHome(answers: 0)
      parsing.append(try median(3) { try Pass.parseBank.run(on: bank.path).sample })
      starting.append(
        try median(5) { try home.place.start(setup.lvzhi, banks: folder.path("banks")) })
    }
    return GrowthPlot(
      title: "Questions", amount: "questions in the bank", amounts: amounts,
      series: [
        GrowthSeries(name: "start to first prompt", seconds: starting),
        GrowthSeries(name: "reading the bank", seconds: parsing),
      ])
  }

  /// The period sheet, the list of deputies, and the start for one of them; twenty answers each.
  func deputies() throws -> GrowthPlot {
    let amounts = setup.isQuick ? [10, 100, 1_000] : [10, 100, 1_000, 10_000, 100_000]
    var (sheets, lists, starts): ([Double?], [Double?], [Double?]) = ([], [], [])
    for count in amounts {
      let roster = try GeneratedRoster(deputies: count, answers: 20)
      func seconds(_ words: [String]) throws -> Double {
        try median(3) {
          let run = try ProgramRun(
            setup.lvzhi, words + ["--home", roster.home, "--banks", setup.banks, "--lang", "en"],
            more: roster.place.environment)
          return Sample(seconds: run.seconds)
        }
      }
      sheets.append(
        try seconds(["score-sheet", "--format", "csv", "--output", roster.path("sheet.csv")]))
      lists.append(try seconds(["deputy", "list"]))
      starts.append(try median(5) { try roster.place.start(setup.lvzhi, banks: setup.banks) })
    }
    return GrowthPlot(
      title: "Deputies", amount: "deputies in the home, 20 answers each", amounts: amounts,
      series: [
        GrowthSeries(name: "period sheet", seconds: sheets),
        GrowthSeries(name: "list of deputies", seconds: lists),
        GrowthSeries(name: "start for one of them", seconds: starts),
      ])
  }

  /// Saving one answer, and the start for that deputy, with and without what is kept from the start before.
  func events() throws -> GrowthPlot {
    let amounts =
      setup.isQuick ? [0, 10, 100, 1_000] : [0, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
    var (saving, first, again): ([Double?], [Double?], [Double?]) = ([], [], [])
    for count in amounts {
      let home = try DeputyHome(answers: count)
      first.append(
        try median(3) {
          home.dropCaches()
          return try home.place.start(setup.lvzhi, banks: setup.banks)
        })
      again.append(try median(5) { try home.place.start(setup.lvzhi, banks: setup.banks) })
      let folder = try TemporaryFolder()
      let device = try DeviceName("bench").required("device")
      _ = try GeneratedJournal(count, in: FilePath(folder.path), of: device)
      let journal = Journal(in: FilePath(folder.path), of: device)
      var random = SeededRandom(seed: 2)
      let answer = EventContent.answer(try GeneratedAnswer.next(using: &random))
      saving.append(
        try median(101) {
          try Sample.timing { _ = try journal.append([answer], at: .now(), using: &random) }
        })
      withExtendedLifetime(folder) {}
    }
    return GrowthPlot(
      title: "Events", amount: "answers of the deputy before", amounts: amounts,
      series: [
        GrowthSeries(name: "first start, no caches", seconds: first),
        GrowthSeries(name: "start to first prompt", seconds: again),
        GrowthSeries(name: "saving one answer", seconds: saving),
      ])
  }

  /// After one run that is not counted.
  private func median(_ rounds: Int, _ run: () throws -> Sample) throws -> Double {
    _ = try run()
    return Spread(try (0..<rounds).map { _ in try run().seconds }).median
  }
}
