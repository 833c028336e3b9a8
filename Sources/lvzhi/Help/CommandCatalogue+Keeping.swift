/// Keeping the data safe.
extension CommandCatalogue {
  static let keeping: [CommandDescription] = [
    CommandDescription(
      "merge", ["合并数据", "合并"], for: .organiser,
      summary: Message(
        zh: "把另一台电脑、优盘上的数据合并进来", en: "Unite the data of another machine with these"),
      arguments: Message(zh: "[文件夹或 zip…]", en: "[FOLDER OR ZIP…]"),
      examples: [
        .init(
          line: Message(zh: "合并数据 /media/优盘 --dry-run", en: "merge /media/stick --dry-run"),
          effect: Message(zh: "只看会合并什么，不改动", en: "says what would come over, changes nothing")),
        .init(
          line: Message(zh: "合并数据 数据.zip", en: "merge data.zip"),
          effect: Message(zh: "先说明，问过再合并；再来一次也不会重复", en: "says it, asks, merges; twice is as once")),
      ],
      options: [
        .init(name: "--dry-run", meaning: Message(zh: "只看，不改动", en: "look, change nothing"))
      ]),
    CommandDescription(
      "backup", ["备份"], for: .organiser,
      summary: Message(
        zh: "备份学习数据，看有哪些备份，从备份恢复", en: "Back up the data, list backups, restore one"),
      arguments: Message(zh: "现在|列表|恢复", en: "now|list|restore"),
      examples: [
        .init(
          line: Message(zh: "备份", en: "backup"),
          effect: Message(zh: "现在备份一次（每天也会自动备份）", en: "makes one now (there is one a day anyway)")),
        .init(
          line: Message(zh: "备份 恢复 最新", en: "backup restore latest"),
          effect: Message(
            zh: "恢复到一个新文件夹，不动现在的数据", en: "into a new folder; the data stay as they are")),
      ]),
    subcommand(
      "backup now", ["现在"], Message(zh: "现在备份一次", en: "Make a backup now"), .verbatim(""), "备份 现在",
      "backup now"),
    subcommand(
      "backup list", ["列表"], Message(zh: "列出所有备份", en: "List all backups"), .verbatim(""), "备份 列表",
      "backup list",
      [.init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs"))]),
    CommandDescription(
      "backup restore", ["恢复"], for: .organiser,
      summary: Message(zh: "把一个备份恢复成新文件夹", en: "Restore a backup as a new folder"),
      arguments: Message(zh: "[备份]", en: "[NAME]"),
      examples: [
        .init(
          line: Message(zh: "备份 恢复 2026-11-26", en: "backup restore 2026-11-26"),
          effect: Message(zh: "那一天最后的备份", en: "the last one of that day")),
        .init(
          line: Message(
            zh: "备份 恢复 最新 --into 恢复的数据", en: "backup restore latest --into restored"),
          effect: Message(zh: "自己定文件夹", en: "into a folder of one's own choice")),
      ],
      options: [
        .init(
          name: "--into DIR",
          meaning: Message(zh: "恢复到这个文件夹（还没有的，或空的）", en: "the folder, which must be new or empty"))
      ]),
    CommandDescription(
      "doctor", ["检查"], for: .organiser,
      summary: Message(zh: "检查学习数据是否完好", en: "Check that the data are sound"),
      examples: [
        .init(
          line: Message(zh: "检查", en: "doctor"),
          effect: Message(zh: "只检查，不改动", en: "looks, changes nothing")),
        .init(
          line: Message(zh: "检查 --repair", en: "doctor --repair"),
          effect: Message(zh: "修复，原文件留在 backups 里", en: "mends; what it replaces goes to backups")),
      ],
      options: [
        .init(name: "--repair", meaning: Message(zh: "修复", en: "mend")),
        .init(name: "--json", meaning: Message(zh: "供其他程序读取", en: "for other programs")),
      ]),
  ]
}
