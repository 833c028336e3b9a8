/// The level of the congress somebody is a deputy of. The raw value is what journals hold.
package enum CongressLevel: String, CaseIterable, Sendable, Hashable {
  case township
  case county
  case city
  case province
  case national
}
