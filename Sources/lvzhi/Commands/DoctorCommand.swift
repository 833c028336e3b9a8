import ArgumentParser
import Diagnostics
import Storage

/// `doctor [--repair] [--json]` 检查
struct DoctorCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "doctor")

  @Flag var repair = false

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let findings = Doctor.examine(program.home, now: program.now, formerNames: program.formerNames)
    let repairing =
      repair ? DoctorRepair(program.home, now: program.now, formerNames: program.formerNames) : nil
    let crashes = program.observer.crashReports
    if !program.options.json {
      if !crashes.isEmpty { dialogue.say(.crashReports(crashes)) }
      if findings.isEmpty { return dialogue.say(.dataSound) }
    }
    var told: [JSONValue] = []
    var faults = 0
    for finding in findings {
      if !program.options.json { dialogue.say(.doctorFinding(finding, repaired: repair)) }
      var isMended = false
      if let repairing, finding.repair != nil {
        try repairing.mend(finding)
        isMended = true
      } else if finding.severity == .error {
        faults += 1
      }
      if program.options.json { told.append(DoctorJSON.value(of: finding, isMended: isMended)) }
    }
    if program.options.json {
      let report = DoctorJSON.report(
        told, backups: findings.isEmpty ? nil : repairing?.backups, crashes: crashes)
      dialogue.print(JSONText(report, layout: .pretty).description)
    } else if let repairing {
      dialogue.say(.doctorRepaired(HarmlessText.oneLine(repairing.backups.text)))
    } else if findings.contains(where: { $0.repair != nil }) {
      dialogue.say(.doctorHint)
    }
    if faults > 0 { throw Failure(.dataAtFault, nil) }
  }
}
