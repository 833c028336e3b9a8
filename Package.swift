// swift-tools-version: 6.3
import PackageDescription

/// Whether the modules are built for libFuzzer, instead of the program and its tests; see Fuzzing/README.md.
let isFuzzed = Context.environment["LVZHI_FUZZ"] != nil
let instrumented: [SwiftSetting] =
  isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer", "-enable-testing"])] : []

/// Every target is built with the same strict settings; see Documentation/Decisions/0001-strict-build.md.
let common: [SwiftSetting] =
  instrumented + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .treatAllWarnings(as: .error),
    .treatWarning("DeprecatedDeclaration", as: .warning),
  ]
let strict = common + [.strictMemorySafety()]
let conversation = strict + [.defaultIsolation(MainActor.self)]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

/// The arrows of the architecture: what a module may import is what is listed here.
let modules: [Target] = [
  .systemLibrary(
    name: "CReadline",
    providers: [.apt(["libreadline-dev"]), .yum(["readline-devel"]), .brew(["readline"])]),
  .target(name: "CForward", dependencies: []),
  .target(name: "CCrash", dependencies: []),
  .target(name: "CZip", dependencies: ["CForward"]),
  .target(name: "CXLSXWriter", dependencies: ["CForward"]),
  .target(name: "Archives", dependencies: ["CZip"], swiftSettings: strict),
  .target(name: "Cores", swiftSettings: strict),
  .target(name: "Dates", swiftSettings: strict),
  .target(name: "Names", swiftSettings: strict),
  .target(name: "Diagnostics", dependencies: [crypto], swiftSettings: strict),
  .target(name: "Statutes", dependencies: ["Diagnostics", "Dates"], swiftSettings: strict),
  .target(
    name: "Questions", dependencies: ["Statutes", "Diagnostics", "Dates"], swiftSettings: strict),
  .target(
    name: "BankFile", dependencies: ["Questions", "Statutes", "Diagnostics", "Dates", yams],
    swiftSettings: strict),
  .target(
    name: "Papers", dependencies: ["Questions", "Statutes", "Diagnostics", "Dates"],
    swiftSettings: strict),
  .target(
    name: "Settings",
    dependencies: ["Papers", "Questions", "Statutes", "Diagnostics", "Dates", yams],
    swiftSettings: strict),
  .target(name: "Scheduling", dependencies: ["Dates"], swiftSettings: strict),
  .target(
    name: "Records", dependencies: ["Papers", "Questions", "Scheduling", "Diagnostics", "Dates"],
    swiftSettings: strict),
  .target(name: "Roster", dependencies: ["Records", "Dates"], swiftSettings: strict),
  .target(
    name: "Sessions",
    dependencies: [
      "Papers", "Questions", "Scheduling", "Records", "Settings", "Diagnostics", "Dates",
    ],
    swiftSettings: strict),
  .target(
    name: "Exams",
    dependencies: ["Papers", "Questions", "Records", "Sessions", "Dates", "Diagnostics"],
    swiftSettings: strict),
  .target(
    name: "Appraisals", dependencies: ["Questions", "Records", "Settings", "Scheduling", "Dates"],
    swiftSettings: strict),
  .target(
    name: "Trainings",
    dependencies: [
      "Papers", "Questions", "Records", "Settings", "Scheduling", "Diagnostics", "Dates",
    ],
    swiftSettings: strict),
  .target(
    name: "Tables", dependencies: ["Archives", "Diagnostics", "Dates", "CXLSXWriter"],
    swiftSettings: strict),
  .target(
    name: "Interchange",
    dependencies: [
      "Questions", "BankFile", "Statutes", "Tables", "Archives", "WordProcessing", "Diagnostics",
      "Dates", "Cores",
    ],
    swiftSettings: strict),
  .target(name: "Pages", dependencies: ["Diagnostics"], swiftSettings: strict),
  .target(
    name: "WordProcessing", dependencies: ["Archives", "Diagnostics", "Dates"],
    swiftSettings: strict),
  .target(
    name: "Sheets",
    dependencies: [
      "Papers", "Questions", "Records", "Sessions", "Exams", "Tables", "Pages", "WordProcessing",
      "Settings", "Diagnostics", "Dates", "Scheduling", "Cores",
    ],
    swiftSettings: strict),
  .target(
    name: "Storage",
    dependencies: [
      "BankFile", "Papers", "Records", "Questions", "Statutes", "Settings", "Diagnostics", "Dates",
      "Scheduling", "Cores", "CCrash", crypto, cryptoExtras,
    ],
    swiftSettings: strict),
  .target(
    name: "Console", dependencies: ["Diagnostics", "CReadline", "CCrash"],
    swiftSettings: conversation),
  .executableTarget(
    name: "lvzhi",
    dependencies: [
      "Cores", "Dates", "Diagnostics", "Statutes", "Questions", "BankFile", "Settings",
      "Scheduling", "Names", "Records", "Roster", "Papers", "Sessions", "Exams", "Trainings",
      "Appraisals",
      "Archives",
      "Tables", "Pages",
      "WordProcessing",
      "Sheets", "Interchange", "Storage", "Console", arguments, logging,
    ],
    swiftSettings: strict),
]

/// One test target per module, and the whole program in `TranscriptTests`.
func tests(
  _ module: String, _ more: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(module)Tests", dependencies: [.init(stringLiteral: module), "TestSupport"] + more,
    exclude: exclude, swiftSettings: common)
}

/// What the fuzz targets read with; in a build for libFuzzer and in the tests.
let fuzzedModules: [Target.Dependency] = [
  "lvzhi", "PaperSamples", "Archives", "BankFile", "Dates", "Diagnostics", "Exams", "Interchange",
  "Papers", "Questions", "Records", "Scheduling", "Settings", "Statutes", "Tables", "Trainings",
]

let testTargets: [Target] = [
  .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: common),
  .target(name: "FaultyCalls", path: "Tests/FaultyCalls"),
  .target(
    name: "PaperSamples", dependencies: ["Papers", "Questions", "Statutes", "Dates"],
    path: "Tests/PaperSamples", swiftSettings: common),
  tests("Cores"),
  tests("Dates"),
  tests("Names"),
  tests("Diagnostics"),
  tests("Statutes", ["Diagnostics", "Dates"]),
  tests("Questions", ["Statutes", "Diagnostics", "Dates"]),
  tests("BankFile", ["Questions", "Statutes", "Diagnostics", "Dates"]),
  tests("Papers", ["PaperSamples", "Questions", "Statutes", "Diagnostics", "Dates"]),
  tests("Settings", ["Papers", "Questions", "Statutes", "Diagnostics", "Dates"]),
  tests("Scheduling", ["Dates"], exclude: ["Vectors"]),
  tests("Records", ["Papers", "Questions", "Scheduling", "Diagnostics", "Dates"]),
  tests("Roster", ["Records", "Dates"]),
  tests(
    "Sessions",
    [
      "Papers", "Questions", "Scheduling", "Records", "Settings", "Statutes", "Diagnostics",
      "Dates",
    ]),
  tests(
    "Exams",
    ["PaperSamples", "Papers", "Questions", "Records", "Sessions", "Scheduling", "Dates"]),
  tests("Appraisals", ["Questions", "Records", "Settings", "Scheduling", "Dates"]),
  tests(
    "Trainings",
    ["PaperSamples", "Papers", "Questions", "Records", "Settings", "Scheduling", "Dates"]),
  tests("Archives"),
  tests("Tables", ["Diagnostics", "Archives"]),
  tests(
    "Interchange",
    ["Questions", "BankFile", "Statutes", "Tables", "Archives", "Diagnostics", "Dates"]),
  tests("Pages", exclude: ["Golden"]),
  tests("WordProcessing", ["Archives", "Dates"]),
  tests(
    "Sheets",
    [
      "Archives", "Exams", "Pages", "PaperSamples", "Papers", "WordProcessing", "Questions",
      "Records", "Scheduling",
      "Tables", "Diagnostics", "Dates",
    ], exclude: ["Writers/Golden", "Vectors"]),
  tests(
    "Storage",
    [
      "BankFile", "PaperSamples", "Papers", "Records", "Questions", "Statutes", "Settings",
      "Diagnostics", "Dates",
      "Scheduling",
    ]),
  .executableTarget(
    name: "ConsoleProbe", dependencies: ["Console"], path: "Tests/ConsoleProbe",
    swiftSettings: conversation),
  tests("Console", ["Diagnostics", "ConsoleProbe"]),
  .testTarget(
    name: "LvzhiTests",
    dependencies: [
      "lvzhi", "TestSupport", "Archives", "BankFile", "Console", "Dates", "Diagnostics", "Exams",
      "Interchange", "Pages", "Papers", "Questions", "Records", "Roster", "Sessions", "Settings",
      "Sheets", "Statutes", "Storage", "Tables", arguments,
    ],
    exclude: ["Golden"], swiftSettings: common),
  .testTarget(
    name: "TranscriptTests", dependencies: ["lvzhi", "TestSupport", "Archives"],
    swiftSettings: common),
  .testTarget(
    name: "FuzzingTests", dependencies: fuzzedModules + ["TestSupport"], path: "Fuzzing",
    exclude: ["README.md", "fuzz.sh", "CFuzzer", "Driver"], sources: ["Targets", "Tests"],
    swiftSettings: common),
]

/// The modules with the program as one of them, since libFuzzer goes on from a `main` of its own.
let fuzzed: [Target] =
  modules.map { module in
    module.name != "lvzhi"
      ? module
      : .target(
        name: module.name, dependencies: module.dependencies, exclude: ["Launch/Main.swift"],
        swiftSettings: module.swiftSettings)
  } + testTargets.filter { $0.name == "PaperSamples" } + [
    .systemLibrary(name: "CFuzzer", path: "Fuzzing/CFuzzer"),
    .executableTarget(
      name: "LvzhiFuzz", dependencies: fuzzedModules + ["CFuzzer"], path: "Fuzzing",
      exclude: ["README.md", "fuzz.sh", "CFuzzer", "Tests"], sources: ["Targets", "Driver"],
      swiftSettings: common,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ]

/// Modules and tests that a sanitizer is worth its time for: readers, files, and what several threads do at once.
let sanitizedTests = [
  "CoresTests", "DiagnosticsTests", "ArchivesTests", "TablesTests", "BankFileTests",
  "RecordsTests", "SettingsTests", "InterchangeTests", "StorageTests",
]
let sanitized: [Target] =
  modules.filter { !["lvzhi", "Console", "CReadline"].contains($0.name) }
  + testTargets.filter {
    (sanitizedTests + ["TestSupport", "PaperSamples", "FaultyCalls"]).contains($0.name)
  }

/// Declared only on request, so that the rest is built without it; see
/// Documentation/Decisions/0006-own-benchmark-harness.md.
let benchmarks: [Target] =
  Context.environment["LVZHI_BENCH"] == nil
  ? []
  : [
    .executableTarget(
      name: "LvzhiBench",
      dependencies: [
        "BankFile", "Cores", "Dates", "Diagnostics", "Questions", "Records", "Scheduling",
        "Sessions", "Storage", "TestSupport", arguments,
      ],
      path: "Benchmarks/LvzhiBench", swiftSettings: common)
  ]

let targets =
  isFuzzed
  ? fuzzed
  : Context.environment["LVZHI_SANITIZE"] != nil
    ? sanitized : modules + testTargets + benchmarks

/// Loaded into the program by tests that make its system calls fail.
let products: [Product] =
  targets.filter { $0.name == "FaultyCalls" }
  .map { .library(name: $0.name, type: .dynamic, targets: [$0.name]) }

let package = Package(
  name: "lvzhi",
  platforms: [.macOS(.v26)],
  products: products,
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: targets
)
