import Dates
import Diagnostics
import Records
import Storage

/// What `doctor` found as JSON, with the keys of `Documentation/Formats/doctor.schema.json`.
enum DoctorJSON {
  /// Everything; `backups` is where a repair put the originals, `crashes` are reports on this machine.
  static func report(
    _ findings: [JSONValue], backups: FilePath?, crashes: [FilePath]
  ) -> JSONValue {
    [
      "findings": .array(findings), "backups": .string(backups?.text),
      "crashes": .strings(crashes.map(\.text)),
    ]
  }

  static func value(of finding: DoctorFinding, isMended: Bool) -> JSONValue {
    var members = [
      JSONMember("path", .string(finding.path.text)),
      JSONMember("problem", .string(name(of: finding.problem))),
      JSONMember("severity", .string(finding.severity == .error ? "error" : "warning")),
      JSONMember("repair", .string(finding.repair.map(name))),
      JSONMember("repaired", .bool(isMended)),
    ]
    members += details(of: finding.problem)
    return .object(members)
  }

  private static func name(of problem: DoctorFinding.Problem) -> String {
    switch problem {
    case .unreadable(let error): error.code == .altered ? "altered" : "unreadable"
    case .newerVersion: "newerVersion"
    case .damagedLines: "damagedLines"
    case .conflicts: "conflicts"
    case .future: "future"
    case .clockBehind: "clockBehind"
    case .formerNames: "formerNames"
    case .stranger: "stranger"
    case .noJournal: "noJournal"
    case .noPerson: "noPerson"
    case .severalPeople: "severalPeople"
    case .openToOthers: "openToOthers"
    case .temporaryFile: "temporaryFile"
    case .outOfDate: "outOfDate"
    case .strangePaper: "strangePaper"
    case .damagedContent: "damagedContent"
    case .damagedBackup: "damagedBackup"
    }
  }

  private static func name(of repair: DoctorFinding.Repair) -> String {
    switch repair {
    case .closeToOthers: "closeToOthers"
    case .moveAway: "moveAway"
    case .deriveAnew: "deriveAnew"
    case .takeOutLines: "takeOutLines"
    }
  }

  /// What is known beside the path, where there is something.
  private static func details(of problem: DoctorFinding.Problem) -> [JSONMember] {
    switch problem {
    case .unreadable(let error): [JSONMember("system", .string(error.systemMessage))]
    case .newerVersion(let version): [JSONMember("version", .integer(version))]
    case .damagedLines(let lines):
      [JSONMember("lines", .array(lines.map { .integer($0.line) }))]
    case .conflicts(let ids): [JSONMember("ids", .strings(ids.map(\.description)))]
    case .future(let events, let latest):
      [JSONMember("events", .integer(events)), JSONMember("latest", .string(latest.description))]
    case .clockBehind(let events), .formerNames(let events):
      [JSONMember("events", .integer(events))]
    case .severalPeople(let uids): [JSONMember("people", .integer(uids.count))]
    case .openToOthers(let permissions):
      [JSONMember("permissions", .string("0" + String(permissions, radix: 8)))]
    case .damagedBackup(let missing, let faults):
      [JSONMember("missing", .integer(missing)), JSONMember("faults", .integer(faults))]
    case .stranger, .noJournal, .noPerson, .temporaryFile, .outOfDate, .strangePaper,
      .damagedContent:
      []
    }
  }
}
