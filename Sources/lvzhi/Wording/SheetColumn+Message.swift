import Sheets

extension SheetColumn {
  /// A column headed by a message.
  init(_ title: Message, in language: Language, _ kind: Kind = .text) {
    self.init(title.text(in: language), kind)
  }
}
