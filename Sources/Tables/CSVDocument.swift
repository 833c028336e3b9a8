package import Diagnostics

/// A CSV file as it was read.
package struct CSVDocument: Sendable, Equatable {
  /// All rows in order, blank lines included; the first is not treated as a header.
  package let rows: [CSVRow]

  /// The separator that was asked for or found.
  package let separator: CSVSeparator

  /// What is wrong with the file's form, in the order of the file.
  package let findings: [Diagnostic<CSVProblem>]
}
