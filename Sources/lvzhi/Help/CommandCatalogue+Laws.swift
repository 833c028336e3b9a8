extension CommandCatalogue {
  /// The laws and their texts.
  static let lawful: [CommandDescription] = [
    CommandDescription(
      "law", ["法规", "法律"],
      summary: Message(zh: "法规列表；查看、查找、添加法规原文", en: "Laws: list them; show, search, add texts"),
      arguments: Message(zh: "比对|影响", en: "diff|impact"),
      examples: [
        .init(
          line: Message(zh: "法规 比对 代表法", en: "law diff 代表法"),
          effect: Message(zh: "新旧文本有什么不同", en: "what changed between the two newest versions"))
      ])
  ]
}
