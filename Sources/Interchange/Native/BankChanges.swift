package import BankFile
import Diagnostics
package import Questions

/// What importing again does to a bank: which questions are new, which read otherwise, and which the source has no more. Those
/// stay in the bank.
package struct BankChanges: Sendable {
  package let added: [QuestionID]
  package let changed: [QuestionID]
  package let same: [QuestionID]
  package let gone: [QuestionID]
  /// The bank as it will be, in its canonical form.
  package let bytes: [UInt8]

  /// `made` is the text of the bank made of the source; `old` the one that is there. Linear.
  package init(_ made: BankMaker, over old: BankDocument) {
    let before = Self.blocks(of: old)
    let now = Self.blocks(of: made.text)
    let known = Dictionary(before) { first, _ in first }
    let ids = Set(now.map(\.0))
    added = now.map(\.0).filter { known[$0] == nil }
    changed = now.filter { id, lines in known[id].map { $0 != lines } ?? false }.map(\.0)
    same = now.filter { known[$0.0] == $0.1 }.map(\.0)
    let rest = before.filter { !ids.contains($0.0) }
    gone = rest.map(\.0)
    let whole = made.text + rest.map { "\n" + $0.1 + "\n" }.joined()
    let source = Array(whole.utf8)
    if case .bank(let bank) = BankReader.read(SourceText(path: "", bytes: source)) {
      bytes = Array(BankFormatter.format(bank).utf8)
    } else {
      bytes = source
    }
  }

  /// Each question with its lines, from the heading to the next, blank lines at the end left out.
  private static func blocks(of text: String) -> [(QuestionID, String)] {
    guard case .bank(let bank) = BankReader.read(SourceText(path: "", bytes: Array(text.utf8)))
    else {
      return []
    }
    return blocks(of: bank)
  }

  private static func blocks(of bank: BankDocument) -> [(QuestionID, String)] {
    let source = BankFormatter.format(bank)
    guard
      case .bank(let canonical) = BankReader.read(SourceText(path: "", bytes: Array(source.utf8)))
    else { return [] }
    let bytes = Array(source.utf8)
    return (0..<canonical.count).compactMap { index in
      guard let id = canonical.outline(at: index).name?.id else { return nil }
      let start = Int(canonical.location(at: index).start)
      let end =
        index + 1 < canonical.count ? Int(canonical.location(at: index + 1).start) : bytes.count
      let lines = String(decoding: bytes[start..<end], as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
      var own =
        lines.prefix(1) + lines.dropFirst().prefix { !$0.hasPrefix("# ") && !$0.hasPrefix("## ") }
      while own.last?.isEmpty == true { own.removeLast() }
      return (id, own.joined(separator: "\n"))
    }
  }
}
