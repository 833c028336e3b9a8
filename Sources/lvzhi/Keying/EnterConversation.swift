import Console
import Diagnostics
import Exams
import Papers
import Questions
import Records
import Storage

/// Keys in the answer sheets of a paper, one person after the other.
@MainActor
struct EnterConversation {
  let program: Program
  let desk: KeyingDesk
  /// Everything is keyed in a second time and compared.
  let verifies: Bool

  private var dialogue: Dialogue { program.dialogue }
  private var paper: Paper { desk.paper }

  func hold() throws {
    dialogue.say(.enterOpening(paper, keyed: desk.ledger.sheets.count, of: desk.roster.count))
    if !desk.ledger.conflicts.isEmpty {
      dialogue.say(.entriesDisagree(desk.ledger.conflicts.keys.map(desk.name).sorted()))
    }
    if dialogue.isInteractive { dialogue.say(verifies ? .verifyHelp : .enterHelp) }
    while true {
      dialogue.pause()
      guard case .line(let line) = try dialogue.ask(.examineePrompt, kind: .text) else { break }
      let typed = line.trimmed
      if typed.isEmpty {
        showMissing()
        continue
      }
      if ["0", ":quit", ":结束"].contains(typed.narrowed.lowercased()) { break }
      guard try take(typed) else { break }
    }
    close()
  }

  /// Deals with what was typed for a person; `false` if the input has ended.
  private func take(_ typed: String) throws -> Bool {
    if let name = Self.undoing(typed) {
      if let examinee = try choose(name) { try withdraw(examinee) }
      return true
    }
    var (name, variant) = (typed, VariantLetter?.none)
    if let (rest, letter) = split(typed), desk.find(typed).isEmpty {
      (name, variant) = (rest, letter)
    }
    guard let examinee = try choose(name) else { return true }
    guard let variant = try variant ?? ask(for: examinee) else { return false }
    return try verifies ? verify(examinee, variant) : enter(examinee, variant)
  }

  private func enter(_ examinee: Examinee, _ variant: VariantLetter) throws -> Bool {
    if desk.sheet(of: examinee) != nil {
      dialogue.say(.alreadyKeyed(desk.name(examinee), desk.result(of: examinee)))
    } else {
      dialogue.say(.verbatim(desk.name(examinee)).harmless, style: .bold)
    }
    switch try SheetConversation(program: program, paper: paper, variant: variant).hold() {
    case .ended: return false
    case .dropped: dialogue.say(.sheetDropped)
    case .keyed(let result):
      try desk.save(result, of: examinee, variant: variant)
      told(examinee)
    }
    return true
  }

  /// Says what the sheet is worth, and how many are done.
  private func told(_ examinee: Examinee) {
    dialogue.say(
      .sheetKeyed(
        desk.name(examinee), desk.result(of: examinee), keyed: desk.ledger.sheets.count,
        of: desk.roster.count))
  }

  private func withdraw(_ examinee: Examinee) throws {
    guard desk.sheet(of: examinee) != nil else {
      return dialogue.complain(.nothingToWithdraw(desk.name(examinee)).harmless)
    }
    try desk.withdraw(examinee)
    dialogue.say(.sheetWithdrawn(desk.name(examinee)).harmless)
  }

  // MARK: The second time

  private func verify(_ examinee: Examinee, _ variant: VariantLetter) throws -> Bool {
    guard let first = desk.sheet(of: examinee) else {
      dialogue.complain(.notKeyedYet(desk.name(examinee)).harmless)
      return true
    }
    let conversation = SheetConversation(program: program, paper: paper, variant: variant)
    switch try conversation.hold() {
    case .ended: return false
    case .dropped: dialogue.say(.sheetDropped)
    case .keyed(let second):
      let comparing = SheetComparing(program: program, desk: desk, variant: variant)
      guard let agreed = try comparing.agree(first.result, second) else { return false }
      try desk.save(agreed, of: examinee, variant: variant, isVerified: true)
      told(examinee)
    }
    return true
  }

  // MARK: Who and which variant

  private func choose(_ name: String) throws -> Examinee? {
    let found = desk.find(name)
    guard let first = found.first else {
      try dialogue.misunderstood(
        .examineeUnknown(name).harmless, keepGoing: program.options.keepGoing)
      return nil
    }
    if found.count == 1 { return first }
    guard dialogue.isInteractive else {
      throw Failure(
        .scriptFailed, .examineeAmbiguous(name, found.map(desk.name)).harmless)
    }
    let names = found.map { Message.verbatim(HarmlessText.oneLine(desk.name($0))) }
    return try dialogue.choose(.whichExaminee(found.count), among: names).map { found[$0] }
  }

  /// `12 B`: a person and the variant of the sheet.
  private func split(_ typed: String) -> (String, VariantLetter)? {
    guard paper.variants.count > 1, let last = typed.split(separator: " ").last,
      let letter = VariantLetter(String(last).narrowed), paper.contents.variant(letter) != nil
    else { return nil }
    let rest = String(typed.dropLast(last.count)).trimmed
    return rest.isEmpty ? nil : (rest, letter)
  }

  /// Asks for the variant, unless there is only one; `nil` if the input has ended.
  private func ask(for examinee: Examinee) throws -> VariantLetter? {
    let letters = paper.variants.map(\.letter)
    guard letters.count > 1 else { return letters.first }
    while true {
      guard case .line(let line) = try dialogue.ask(.variantPrompt(letters), kind: .answer) else {
        return nil
      }
      if let letter = VariantLetter(line.trimmed.narrowed), letters.contains(letter) {
        return letter
      }
      try dialogue.misunderstood(
        .noVariant(HarmlessText.oneLine(line.trimmed), letters.map(\.description)),
        keepGoing: program.options.keepGoing)
    }
  }

  /// `撤销 12`, `:undo 12`: the sheet of somebody was not theirs.
  private static func undoing(_ typed: String) -> String? {
    for word in ["撤销", "撤回", ":undo", "：撤回"] where typed.lowercased().hasPrefix(word) {
      return String(typed.dropFirst(word.count)).trimmed
    }
    return nil
  }

  // MARK: Who is missing

  private func showMissing() {
    if verifies {
      let left = desk.ledger.sheets.keys.filter { !desk.isVerified($0) }.map(desk.name).sorted()
      return dialogue.say(.notVerified(left).harmless)
    }
    dialogue.say(.notKeyed(desk.missing.map { desk.name(.deputy($0.id, nil)) }).harmless)
  }

  private func close() {
    dialogue.say(
      .enterClosing(
        paper, keyed: desk.ledger.sheets.count, missing: desk.missing.count,
        unverified: desk.ledger.sheets.keys.count { !desk.isVerified($0) }, verifies: verifies))
  }
}
