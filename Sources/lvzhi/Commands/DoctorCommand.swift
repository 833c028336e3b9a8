import ArgumentParser
import Diagnostics
import Storage

/// `doctor [--repair]` 检查
struct DoctorCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "doctor")

  @Flag var repair = false

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let findings = Doctor.examine(program.home, now: program.now, formerNames: program.formerNames)
    guard !findings.isEmpty else { return dialogue.say(.dataSound) }
    let surgery = DoctorRepair(program.home, now: program.now, formerNames: program.formerNames)
    var faults = 0
    for finding in findings {
      dialogue.say(.doctorFinding(finding, repaired: repair))
      if repair, finding.repair != nil {
        try surgery.mend(finding)
      } else if finding.severity == .error {
        faults += 1
      }
    }
    if repair {
      dialogue.say(.doctorRepaired(HarmlessText.oneLine(surgery.backups.text)))
    } else if findings.contains(where: { $0.repair != nil }) {
      dialogue.say(.doctorHint)
    }
    if faults > 0 { throw Failure(.dataAtFault, nil) }
  }
}
