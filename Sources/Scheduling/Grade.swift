/// How well something was remembered, in FSRS's four steps. The raw value is the one of the journals.
package enum Grade: Int, Sendable, Hashable, CaseIterable {
  case again = 1
  case hard
  case good
  case easy
}
