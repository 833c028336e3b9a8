import Diagnostics

extension PaperQuestion {
  /// All that a paper keeps of the question, on one line: what digests over questions are taken over.
  package var canonicalText: [UInt8] { JSONText(PaperQuestionCoder.value(self)).bytes }
}
