/// Where something stands in a file.
package struct ImportPlace: Sendable, Hashable, Comparable {
  /// The worksheet, or the file in an archive; `nil` where the file is one.
  package let part: String?
  /// From 1.
  package let line: Int

  package init(line: Int, in part: String? = nil) {
    self.line = line
    self.part = part
  }

  package static func < (left: ImportPlace, right: ImportPlace) -> Bool {
    (left.part ?? "", left.line) < (right.part ?? "", right.line)
  }
}
