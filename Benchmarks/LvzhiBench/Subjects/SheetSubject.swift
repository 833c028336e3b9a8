import TestSupport

/// A home of 10,000 deputies with 500 answers each: the period sheet, the check of the data, and what the crowd means for the
/// start of one.
enum SheetSubject {
  /// As many threads for both, on processors of their own.
  private static let twoProcessors = ["-c", "0,1"]
  private static let taskset = "/usr/bin/taskset"

  static func contests(_ setup: Setup) throws -> [Contest] {
    let crowd = try GeneratedRoster(deputies: setup.isQuick ? 1000 : 10_000, answers: 500)
    let single = try GeneratedRoster(deputies: 1, answers: 500)
    return [
      sheet(setup, crowd),
      Contest(
        title: "doctor, \(crowd.description)", rounds: 3,
        own: Candidate("lvzhi doctor", .events(crowd.deputies * crowd.answers)) {
          let run = try lvzhi(setup, ["doctor"], crowd)
          guard run.output.contains("sound") else {
            throw MeasuringError("doctor says: \(run.output.prefix(300))")
          }
          return Sample(seconds: run.seconds, peakBytes: run.peakBytes)
        }, peers: [], limits: [.seconds(60)]),
      start(setup, crowd, single, keepingCaches: true),
      start(setup, crowd, single, keepingCaches: false),
    ]
  }

  private static func lvzhi(
    _ setup: Setup, _ words: [String], _ crowd: GeneratedRoster
  ) throws -> ProgramRun {
    try ProgramRun(
      taskset,
      twoProcessors + [setup.lvzhi] + words
        + ["--home", crowd.home, "--banks", setup.banks, "--lang", "en"],
      more: crowd.place.environment)
  }

  private static func sheet(_ setup: Setup, _ crowd: GeneratedRoster) -> Contest {
    let (from, to) = ("2020-09-01", "2021-02-28")
    let file = crowd.path("sheet.csv")
    let events = crowd.deputies * crowd.answers
    return Contest(
      title: "period sheet, \(crowd.description)", rounds: 7,
      own: Candidate("lvzhi score-sheet, start and file included", .events(events)) {
        let run = try lvzhi(
          setup,
          ["score-sheet", "--from", from, "--to", to, "--format", "csv", "--output", file], crowd)
        return Sample(seconds: run.seconds, peakBytes: run.peakBytes)
      },
      peers: [duckDB(setup, crowd, events, [from, to, file])])
  }

  /// Adds up the same in DuckDB, and compares each line with lvzhi's sheet, outside the time that is taken. DuckDB looks at
  /// no checksum, at no answer that was taken back, and not at what is mastered.
  private static let program = """
    import csv, sys, time
    sys.path.insert(0, sys.argv[1])
    import duckdb
    journals, first, last, sheet = sys.argv[2:]
    connection = duckdb.connect()
    connection.execute("PRAGMA threads=2; SET enable_progress_bar=false")
    start = time.perf_counter()
    rows = connection.execute(f'''
        select parse_path(filename)[-3], count(*), count(*) filter (where credit = 1),
               avg(credit), count(distinct day)
        from read_ndjson('{journals}', filename=true,
            columns={{kind: 'VARCHAR', day: 'DATE', credit: 'DOUBLE'}})
        where kind = 'answer' and day between '{first}' and '{last}'
        group by filename order by 1''').fetchall()
    seconds = time.perf_counter() - start
    with open(sheet, encoding="utf-8") as file:
        lines = {line["Id"]: line for line in csv.DictReader(file)}
    for deputy, answered, right, share, days in rows:
        line = lines[deputy]
        told = int(line["Answered"]), int(line["Right"]), int(line["Days"])
        assert told == (answered, right, days), (deputy, line)
        assert abs(float(line["Accuracy"].rstrip("%")) / 100 - share) < 0.00051, (deputy, line)
    print(seconds, "-", len(rows))
    """

  private static func duckDB(
    _ setup: Setup, _ crowd: GeneratedRoster, _ events: Int, _ rest: [String]
  ) -> Peer {
    let name = "DuckDB, 2 threads, without its start"
    guard let package = setup.pythonPackage("duckdb") else {
      return .skipped(name: name, reason: "no duckdb here; make bench-peers installs it")
    }
    return .python(name, .events(events), target: 1) { _ in
      let run = try ProgramRun(
        taskset,
        twoProcessors + [Python.path, "-c", program, package, crowd.journals] + rest)
      let sample = try PassResult(run.output).counting(crowd.deputies)
      return Sample(seconds: sample.seconds, peakBytes: run.peakBytes)
    }
  }

  /// Whether a deputy among many waits longer than one alone.
  private static func start(
    _ setup: Setup, _ crowd: GeneratedRoster, _ single: GeneratedRoster, keepingCaches: Bool
  ) -> Contest {
    func candidate(_ name: String, _ roster: GeneratedRoster) -> Candidate {
      Candidate(name) {
        if !keepingCaches { roster.dropCaches() }
        return try roster.place.start(setup.lvzhi, banks: setup.banks)
      }
    }
    let caches = keepingCaches ? "caches kept" : "caches deleted each time"
    return Contest(
      title: "start to first prompt, one of \(crowd.deputies) deputies, \(caches)", rounds: 21,
      own: candidate("lvzhi, one deputy of \(crowd.deputies)", crowd),
      peers: [.present(candidate("lvzhi, the only deputy", single), target: 1.1)])
  }
}
