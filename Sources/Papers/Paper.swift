package import Diagnostics
package import Questions

/// A frozen paper: what is asked, what is right, and how it is marked, whatever becomes of the banks. What
/// it contains is reached through it: `paper.sections`.
@dynamicMemberLookup
package struct Paper: Hashable, Sendable {
  package let id: PaperID
  /// Over all that it says.
  package let digest: ContentDigest
  package let contents: PaperContents

  /// Gives the contents their name.
  package init(_ contents: PaperContents) {
    let digest = ContentDigest(of: PaperJSON.text(of: contents))
    id = PaperID(blueprint: contents.origin.blueprint, digest: digest)
    self.digest = digest
    self.contents = contents
  }

  package subscript<Value>(dynamicMember path: KeyPath<PaperContents, Value>) -> Value {
    contents[keyPath: path]
  }

  /// The questions of a variant in the order in which it has them; none if there is no such variant.
  package func items(_ letter: VariantLetter) -> [PaperItem] {
    contents.variant(letter).map(contents.items) ?? []
  }

  package func question(_ name: QuestionName) -> PaperQuestion? { contents.question(name) }
}
