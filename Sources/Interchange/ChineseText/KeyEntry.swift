/// An answer that stands apart from its question, which its number names.
struct KeyEntry {
  /// The section that the key names; a key of a whole file may name none.
  var section: TypeWord?
  let number: Int
  let answer: String
  var explanation: [String] = []
}
