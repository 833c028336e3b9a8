/// Printed matter as blocks: papers, answer sheets, keys.
package struct PrintDocument: Hashable, Sendable {
  /// What stands at the foot of every page.
  package enum PageNumbers: Hashable, Sendable {
    case none
    /// The page's number and that of all pages, between these texts: 第, 页 共, 页.
    case ofAll(before: String, between: String, after: String)
  }

  /// The name of the document, not printed.
  package let title: String
  /// A language tag, such as `zh-Hans`.
  package let language: String
  package let size: TypeSize
  package let pageNumbers: PageNumbers
  /// The words along the sealed edge (密封线) of the first page, from its foot; `nil` for none.
  package let sealedEdge: SealedEdge?
  package let blocks: [PrintBlock]

  package init(
    title: String, language: String, size: TypeSize, pageNumbers: PageNumbers = .none,
    sealedEdge: SealedEdge? = nil, blocks: [PrintBlock]
  ) {
    self.title = title
    self.language = language
    self.size = size
    self.pageNumbers = pageNumbers
    self.sealedEdge = sealedEdge
    self.blocks = blocks
  }
}

/// 密封线: the left edge of a paper's first page, which is folded over and sealed before it is marked, so that
/// whoever marks it does not see whose it is.
package struct SealedEdge: Hashable, Sendable {
  /// What is filled in there: 单位, 姓名, 座位号.
  package let fields: [String]
  /// What stands on the line itself.
  package let words: String

  package init(fields: [String], words: String) {
    self.fields = fields
    self.words = words
  }
}
