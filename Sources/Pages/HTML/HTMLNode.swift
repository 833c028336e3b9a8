/// A piece of a page: text, or an element with what is in it. Text is always text; there is no way to put
/// markup into it.
package indirect enum HTMLNode: Sendable, Hashable {
  case text(String)
  case element(HTMLTag, [HTMLAttribute], [HTMLNode])

  /// An element with a look, attributes and content.
  package init(
    _ tag: HTMLTag, look: PageClass? = nil, attributes: [HTMLAttribute] = [],
    _ content: [HTMLNode]
  ) {
    let look = look.map { [HTMLAttribute(.class, $0.rawValue)] } ?? []
    self = .element(tag, look + attributes, content)
  }

  /// An element with a text in it.
  package init(
    _ tag: HTMLTag, look: PageClass? = nil, attributes: [HTMLAttribute] = [],
    _ text: String
  ) {
    self.init(tag, look: look, attributes: attributes, [.text(text)])
  }
}
