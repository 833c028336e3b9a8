import Console
import Records
import Settings
import Storage

extension Program {
  /// Saves one preference and lets it hold from now on.
  func savePreference(_ change: PreferenceChange) throws {
    let file = ConfigFile(home)
    try file.set(change)
    preferences = try file.read().preferences
    if case .language(let language) = change { dialogue.language = Language(language) }
    dialogue.patience = preferences.idleMinutes * 60_000
  }

  /// Asks for the organiser's passphrase twice and saves its hash.
  func setPassphrase() throws {
    try needOrganiser()
    let typed = try newSecret(.newPassphrasePrompt, .passphraseAgainPrompt)
    try savePreference(.organiserPassphrase(try hash(typed)))
    dialogue.say(.passphraseIsNotEncryption)
  }

  /// Asks for the deputy's four-digit code twice and saves its hash.
  func setCode() throws {
    let desk = try needDesk()
    let typed = try newSecret(.newCodePrompt, .codeAgainPrompt).trimmed.narrowed
    guard typed.count == 4, typed.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw Failure.usage(.codeNotFourDigits)
    }
    try savePreference(.codes(preferences.codes(setting: hash(typed), of: desk.id.text)))
  }

  private func newSecret(_ first: Message, _ second: Message) throws -> String {
    guard dialogue.isInteractive else { throw Failure.usage(.secretNeedsTerminal) }
    guard case .line(let typed) = try dialogue.ask(first, kind: .secret),
      case .line(let again) = try dialogue.ask(second, kind: .secret), !typed.isEmpty
    else { throw Failure(.usage, nil) }
    guard typed == again else { throw Failure.usage(.secretsDiffer) }
    return typed
  }

  private func hash(_ secret: String) throws -> String {
    guard let hash = PassphraseHash(of: secret) else { throw Failure(.inputOutput, .outOfMemory) }
    return hash.text
  }
}

extension Language {
  /// The language that a preference names.
  init(_ preference: Preferences.Language) {
    switch preference {
    case .chinese: self = .chinese
    case .english: self = .english
    }
  }
}
