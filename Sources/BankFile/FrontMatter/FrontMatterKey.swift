/// The keys of a front matter. The raw value is how they are written.
package enum FrontMatterKey: String, CaseIterable, Sendable, Hashable {
  case id, title, language, license, laws, region, audience, version, authors
}
