import Dates
import Diagnostics
import Statutes

/// Turns the tree of `laws.yaml` into a registry.
struct LawRegistryReader {
  var settings = SettingsReader()
  /// The law that each name leads to, by the registry's key for names.
  private var owners: [String: LawName] = [:]

  mutating func read(_ root: YAMLValue) -> LawRegistry {
    let fields = settings.fields(
      root, known: ["laws", "stale-facts", "stale-facts-exempt"], required: ["laws"],
      at: ByteRange(start: root.range.start, end: root.range.start))
    var laws: [Law] = []
    for entry in fields["laws"].map({ settings.entries($0) }) ?? [] {
      if let law = law(entry) { laws.append(law) }
    }
    let facts = fields["stale-facts"].map { settings.list($0) } ?? []
    let exemptions = fields["stale-facts-exempt"].map { settings.texts($0) } ?? []
    let stale = facts.compactMap { staleFact($0) }
    return LawRegistry(laws: laws, staleFacts: StaleFacts(stale, exemptions: exemptions))
  }

  private mutating func law(_ entry: YAMLEntry) -> Law? {
    let name = LawName(entry.key)
    claim(entry.key, at: entry.keyRange, for: name)
    let fields = settings.fields(
      entry.value, known: ["title", "issuer", "region", "aliases", "versions"],
      required: ["title", "issuer", "versions"], at: entry.keyRange)
    let title = fields["title"].flatMap { named($0, for: name) }
    let issuer = fields["issuer"].flatMap { settings.text($0) }
    let region = fields["region"].flatMap { settings.text($0) }
    let aliases = (fields["aliases"].map { settings.list($0) } ?? []).compactMap {
      named($0, for: name)
    }
    let versions = fields["versions"].map { self.versions($0) } ?? []
    guard let title, let issuer else { return nil }
    return Law(
      name: name, title: title, issuer: issuer, region: region, aliases: aliases, versions: versions
    )
  }

  private mutating func named(_ value: YAMLValue, for law: LawName) -> String? {
    guard let name = settings.text(value) else { return nil }
    claim(name, at: value.range, for: law)
    return name
  }

  private mutating func claim(_ name: String, at range: ByteRange, for law: LawName) {
    let key = LawRegistry.key(name)
    if let owner = owners[key], owner != law {
      settings.report(.nameTaken(name, by: owner.text), at: range)
    } else {
      owners[key] = law
    }
  }

  private mutating func versions(_ value: YAMLValue) -> [LawVersion] {
    var versions: [LawVersion] = []
    for entry in settings.entries(value) {
      guard let adopted = CalendarDate(entry.key) else {
        settings.report(.badValue(entry.key, expected: .date), at: entry.keyRange)
        continue
      }
      if let last = versions.last?.adopted, adopted < last {
        settings.report(.versionOutOfOrder(entry.key), at: entry.keyRange)
      }
      versions.append(version(adopted: adopted, entry))
    }
    return versions
  }

  private mutating func version(adopted: CalendarDate, _ entry: YAMLEntry) -> LawVersion {
    let fields = settings.fields(
      entry.value, known: ["effective", "until", "partial", "preamble", "articles", "digests"],
      required: ["digests"], at: entry.keyRange)
    var version = LawVersion(adopted: adopted)
    version.effective = fields["effective"].flatMap { settings.date($0) }
    version.until = fields["until"].flatMap { settings.date($0) }
    version.preambleParagraphs = fields["preamble"].flatMap { settings.number($0, in: 1...999) }
    version.articleCount = fields["articles"].flatMap { settings.number($0, in: 1...9999) }
    version.certainArticles = fields["partial"].flatMap { value in
      settings.read(value, as: .articleRanges) { ArticleRanges.parse($0) }
    }
    if let value = fields["digests"] {
      version.digests = digests(value, count: version.articleCount)
    }
    return version
  }

  private mutating func digests(_ value: YAMLValue, count: Int?) -> [ArticleNumber: ArticleDigest] {
    guard let line = settings.text(value) else { return [:] }
    var digests: [ArticleNumber: ArticleDigest] = [:]
    var number = 0
    for token in line.split(separator: " ") {
      let parts = token.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, let article = Self.inserted(parts[0]), article.number == number,
        let digest = ArticleDigest(parts[1])
      {
        digests[article] = digest
        continue
      }
      number += 1
      if let digest = ArticleDigest(token) {
        digests[ArticleNumber(number)] = digest
      } else if token != "-" {
        settings.report(.badValue(String(token), expected: .digest), at: value.range)
      }
    }
    if let count, number != count {
      settings.report(.digestCount(found: number, expected: count), at: value.range)
    }
    return digests
  }

  /// `47-1`
  private static func inserted(_ text: Substring) -> ArticleNumber? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let insertion = parts[1], insertion > 0 else {
      return nil
    }
    return ArticleNumber(number, insertion: insertion)
  }

  private mutating func staleFact(_ value: YAMLValue) -> StaleFact? {
    let start = ByteRange(start: value.range.start, end: value.range.start)
    let keys = ["id", "law", "zh", "en", "patterns"]
    let fields = settings.fields(value, known: keys, required: keys, at: start)
    let id = fields["id"].flatMap { settings.text($0) }
    let chinese = fields["zh"].flatMap { settings.text($0) }
    let english = fields["en"].flatMap { settings.text($0) }
    let law = fields["law"].flatMap { self.law(of: $0) }
    let patterns = (fields["patterns"].map { settings.list($0) } ?? []).map { pieces($0) }
    guard let id, let law, let chinese, let english else { return nil }
    return StaleFact(id: id, law: law, chinese: chinese, english: english, patterns: patterns)
  }

  /// A pattern: one text, or a list of texts.
  private mutating func pieces(_ pattern: YAMLValue) -> [String] {
    if case .list = pattern.content { return settings.texts(pattern) }
    return settings.text(pattern).map { [$0] } ?? []
  }

  private mutating func law(of value: YAMLValue) -> LawName? {
    guard let name = settings.text(value) else { return nil }
    if let law = owners[LawRegistry.key(name)] { return law }
    settings.report(.unknownLaw(name), at: value.range)
    return nil
  }
}
