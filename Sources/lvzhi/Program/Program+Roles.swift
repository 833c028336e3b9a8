import Console
import Settings
import Storage

extension Program {
  /// Lets only an organiser go on. In scripts and with `--json` the rights of the file system decide.
  ///
  /// Where no passphrase is set anybody may become organiser, and asking for an organiser's command is
  /// asking to become one.
  func needOrganiser() throws {
    guard dialogue.isInteractive, role == .deputy else { return }
    try enterOrganiserMode()
  }

  /// Asks for the passphrase, if one is set, and switches to the organiser's mode.
  func enterOrganiserMode() throws {
    guard role == .deputy else { return }
    if dialogue.isInteractive, let kept = preferences.organiserPassphrase {
      guard case .line(let typed) = try dialogue.ask(.passphrasePrompt, kind: .secret) else {
        throw Failure(.usage, nil)
      }
      guard PassphraseHash(text: kept).matches(typed) else {
        throw Failure(.usage, .passphraseWrong)
      }
      role = .organiser
      dialogue.say(.organiserEntered)
    } else {
      role = .organiser
      // Nothing but JSON may stand where a program reads it.
      guard !options.json else { return }
      dialogue.say(.organiserEntered)
      if dialogue.isInteractive { dialogue.say(.organiserUnprotected) }
    }
  }
}
