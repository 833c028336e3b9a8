import Archives

/// What the styles of a Word document say of looks and numbers, each laid over those that it is based on.
struct WordStyles {
  private struct Style {
    var name: String?
    var base: String?
    var list: String?
    var level: Int?
    var look = WordLook()
  }

  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private var usual: String?

  init() {}

  /// Reads `word/styles.xml`; what is broken behind a point is left out.
  init(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    var id: String?
    while let piece = try? scanner.next() {
      guard case .start(let name, let attributes) = piece else { continue }
      let value = attributes["val"]
      if name == "style" {
        // Those of tables say how their first row looks, and the like.
        id = attributes["type"] == "table" ? nil : attributes["styleId"]
        if let id { styles[id] = Style() }
        if attributes["type"] == "paragraph", ["1", "true", "on"].contains(attributes["default"]) {
          usual = id
        }
      }
      guard let id else { continue }
      switch name {
      case "name": styles[id]?.name = value
      case "basedOn": styles[id]?.base = value
      case "numId": styles[id]?.list = value
      case "ilvl": styles[id]?.level = value.flatMap { Int($0) }
      default: styles[id]?.look.take(name, attributes)
      }
    }
  }

  /// The looks of text in a style of paragraphs; `nil` is the usual one.
  func look(ofParagraph id: String?) -> WordLook { look(of: id ?? usual) }

  /// The looks of text in a style of characters.
  func look(of id: String?) -> WordLook {
    chain(id).reduce(WordLook()) { look, id in look.over(styles[id]?.look ?? WordLook()) }
  }

  /// The list that paragraphs of a style are numbered in, and the level it says; `0` is none.
  func numbers(ofParagraph id: String?) -> (list: String?, level: Int?) {
    let chain = chain(id ?? usual).compactMap { styles[$0] }
    return (chain.firstNonNil(\.list), chain.firstNonNil(\.level))
  }

  /// More than programs make; a chain of thousands costs time.
  private static let longestChain = 32

  /// A style and those that it is based on, the nearest first.
  func chain(_ id: String?) -> [String] {
    var chain: [String] = []
    var next = id
    while chain.count < Self.longestChain, let id = next, let style = styles[id] {
      chain.append(id)
      next = style.base
    }
    return chain
  }

  /// Whether a style is the built-in one of that name: programs in Chinese give it another id.
  func isBuiltIn(_ id: String?, _ name: String) -> Bool {
    guard let id else { return false }
    let known = styles[id]?.name ?? id
    return known.lowercased().filter { $0 != " " } == name
  }
}

extension Array {
  fileprivate func firstNonNil<Value>(_ value: (Element) -> Value?) -> Value? {
    for element in self { if let found = value(element) { return found } }
    return nil
  }
}
