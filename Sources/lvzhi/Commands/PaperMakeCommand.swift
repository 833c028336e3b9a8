import ArgumentParser
import Diagnostics
import Papers
import Sessions
import Settings
import Storage

/// `paper make BLUEPRINT [--seed N] [--variants A,B] [--not-in PAPER]… [--identity T]` 组卷 组成
struct PaperMakeCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "paper make")

  /// Seeds that are not chosen stay below this, since people have to read and type them.
  private static let seeds: UInt64 = 1_000_000_000

  @Argument var blueprint: String?
  @Option var variants: String?
  @Option var notIn: [String] = []
  @Option var identity: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let wanted = try identity.map(Self.identity)
    let entry = try program.blueprint(named: name(wanted, program))
    let excluded = try notIn.map(program.paper(named:))
    let maker = PaperMaker(
      entry.value, digest: BlueprintFile.digest(of: entry.source), pool: program.paperPool,
      excluding: excluded)
    if let wanted { try Self.check(maker, against: wanted) }
    let letters = try wanted?.variants ?? Self.letters(variants)
    let paper: Paper
    do throws(PaperShortages) {
      paper = try maker.paper(seed: wanted?.seed ?? seed(program), variants: letters)
    } catch {
      for shortage in error.shortages { program.dialogue.complain(shortage.message) }
      throw Failure(.dataAtFault, .paperNotMade)
    }
    if let wanted, wanted.id != paper.id {
      throw Failure(.dataAtFault, .otherPaper(wanted.id, made: paper.id))
    }
    let isNew = try program.papers.save(paper)
    tell(paper, isNew: isNew, program)
  }

  @MainActor private func name(_ wanted: PaperIdentity?, _ program: Program) throws -> String {
    if let name = blueprint ?? wanted?.blueprint?.text { return name }
    let titles = program.blueprints.entries.map { Message.verbatim($0.value.title) }
    guard program.dialogue.isInteractive else {
      throw Failure.usage(.lacks(.whichBlueprint))
    }
    guard let index = try program.dialogue.choose(.chooseBlueprint, among: titles) else {
      throw Failure(.usage, nil)
    }
    return program.blueprints.entries[index].value.id.text
  }

  @MainActor private func seed(_ program: Program) -> UInt64 {
    program.options.seed == nil ? program.seed() % Self.seeds : program.seed()
  }

  @MainActor private func tell(_ paper: Paper, isNew: Bool, _ program: Program) {
    if program.options.json {
      program.dialogue.print(JSONText(PaperListJSON.value(paper), layout: .pretty).description)
      return
    }
    program.dialogue.say(isNew ? .paperMade(paper) : .paperIsThere(paper))
    program.dialogue.say(.paperIdentity(paper))
    program.dialogue.say(.howToPrint(paper.id))
  }

  // MARK: Reading options

  private static func identity(_ text: String) throws -> PaperIdentity {
    guard let identity = PaperIdentity(text) else {
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(text), of: "--identity", expected: .expectedIdentity))
    }
    return identity
  }

  private static func letters(_ text: String?) throws -> [VariantLetter] {
    guard let text else { return [.a] }
    let words = text.split { ",，、 ".contains($0) }
    let letters = words.compactMap { VariantLetter($0) }
    guard !letters.isEmpty, letters.count == words.count, Set(letters).count == letters.count
    else {
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(text), of: "--variants", expected: .expectedVariants))
    }
    return letters
  }

  /// Says which of blueprint and banks are not those that the identity was printed for.
  private static func check(_ maker: PaperMaker, against wanted: PaperIdentity) throws {
    if maker.blueprintDigest != wanted.blueprintDigest {
      throw Failure(.dataAtFault, .otherBlueprint(maker.blueprint.id))
    }
    if maker.poolDigest != wanted.poolDigest { throw Failure(.dataAtFault, .otherPool) }
  }
}
