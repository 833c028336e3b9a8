import Dates
import Diagnostics
import Statutes
import Storage

/// Takes one file into the home's statute texts and says what it is.
@MainActor
struct LawAdding {
  /// What was found and done, in a sentence or two.
  let message: Message
  /// Whether articles differ from the registry's.
  let isAtFault: Bool

  /// Throws a `Failure` where the file holds no statute text, and a `StorageError` where reading or writing
  /// failed.
  init(_ file: FilePath, to desk: StatuteDesk) throws {
    let text = try LawTextFile.read(file).text
    switch StatuteIdentity(of: text, in: desk.registry) {
    case .registered(let law, let version, let agreement):
      let name = LawTextName(law: law.name.text, adopted: version.adopted)
      let title = KeptStatute(name: name, text: text, version: version).title
      isAtFault = !agreement.isSound
      if isAtFault, let kept = try desk.statute(name), kept.isVerified {
        message = title + .lawAgreement(agreement, of: text) + .soundTextKept
        return
      }
      message =
        title + .lawAgreement(agreement, of: text) + .lawKept(try desk.keep(text, as: name))
    case .otherVersion(let law, let adopted):
      let name = LawTextName(law: law.name.text, adopted: adopted)
      let title = KeptStatute(name: name, text: text, version: nil).title
      isAtFault = false
      message =
        title + .versionNotRegistered(text.articles.count) + .lawKept(try desk.keep(text, as: name))
    case .unknown(let adopted):
      let name = LawTextName(law: text.title, adopted: adopted)
      let title = KeptStatute(name: name, text: text, version: nil).title
      isAtFault = false
      message =
        title + .lawNotRegistered(text.articles.count) + .lawKept(try desk.keep(text, as: name))
    }
  }
}
