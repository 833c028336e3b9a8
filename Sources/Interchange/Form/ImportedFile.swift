/// What reading a file gave: nothing in it is passed over in silence.
package struct ImportedFile: Sendable, Hashable {
  package var items: [ForeignItem] = []
  package var refusals: [ImportRefusal] = []
  /// What the file calls itself.
  package var title: String?

  package init() {}
}
