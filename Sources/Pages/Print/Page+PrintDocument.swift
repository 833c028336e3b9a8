extension Page {
  /// The printed matter as HTML.
  package init(_ document: PrintDocument) {
    let edge = document.sealedEdge.map { [$0.node] } ?? []
    self.init(
      title: document.title, language: document.language, size: document.size,
      pageNumbers: document.pageNumbers, isSealed: document.sealedEdge != nil,
      body: edge + document.blocks.flatMap(\.nodes))
  }
}
