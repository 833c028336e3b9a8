import Dates
import Diagnostics
import Papers
import Records
import Storage

/// What is said while another home is united with this one.
extension Message {
  static let mergePrompt = Message(
    zh: "另一份数据在哪里（文件夹、优盘或 zip）：", en: "Where are the other data (a folder, a stick, a zip): ")
  static let whichMerge = Message(zh: "另一份数据的位置", en: "place of the other data")
  static let mergeConfirm = Message(zh: "照这样合并吗？", en: "Merge so?")
  static let mergeGoOn = Message(zh: "合并", en: "yes, merge")
  static let mergeNothingNew = Message(
    zh: "没有要合并的新内容，数据没有改动。", en: "Nothing new came from there; nothing was changed.")
  static let mergeStopped = Message(
    zh: "合并没有做完，已合并的都在，两份数据都能用；排除故障后再合并一次，会接着做。",
    en:
      "The merge did not finish. What was merged is kept and both homes can be used; merge again to go on."
  )
  static let mergeFileMarker = Message(zh: "新文件", en: "new file")

  static func mergeFrom(_ place: String) -> Message {
    Message(zh: "另一份数据：\(place)", en: "The other data: \(place)")
  }

  static func mergeUnchanged(_ count: Int) -> Message {
    Message(zh: "已经相同、不用合并的：\(count) 份。", en: "The same already: \(count).")
  }

  static func mergeMore(_ count: Int) -> Message {
    Message(zh: "……还有 \(count) 项", en: "… and \(count) more")
  }

  static func mergeDone(_ plan: MergePlan) -> Message {
    let steps = plan.steps.filter(\.changesAnything)
    let events = steps.reduce(0) { $0 + $1.newEvents }
    let files = plan.newFiles.count
    return Message(
      zh: "已合并：新记录 \(events) 条" + (files > 0 ? "，新文件 \(files) 个。" : "。"),
      en: "Merged: \(counted(events, "new event"))"
        + (files > 0 ? ", \(counted(files, "new file"))." : "."))
  }

  // MARK: What comes over

  static func mergeMarker(_ step: MergePlan.Step) -> Message {
    switch (step.subject, step.isNew) {
    case (.deputy, true): Message(zh: "新代表", en: "new deputy")
    case (.deputy, false): Message(zh: "代表", en: "deputy")
    case (.training, true): Message(zh: "新培训", en: "new training")
    case (.training, false): Message(zh: "培训", en: "training")
    case (.paper, true): Message(zh: "新试卷", en: "new paper")
    case (.paper, false): Message(zh: "试卷", en: "paper")
    }
  }

  /// What a step is about, by name and id.
  static func mergeSubject(_ step: MergePlan.Step) -> Message {
    let id =
      switch step.subject {
      case .deputy(let id): id.text
      case .training(let id): id.text
      case .paper(let id): id.text
      }
    let shown = HarmlessText.oneLine(id)
    return .deputy(step.title.map { HarmlessText.oneLine($0) } ?? shown, id: shown)
  }

  static func mergeStep(_ subject: Message, _ step: MergePlan.Step) -> Message {
    let damage = step.newDamage
    return subject
      + Message(zh: "：新记录 \(step.newEvents) 条", en: ": \(counted(step.newEvents, "new event"))")
      + (damage > 0
        ? Message(
          zh: "，另有损坏的 \(damage) 行照原样保留", en: ", \(counted(damage, "damaged line")) kept as they are"
        )
        : .verbatim(""))
  }

  // MARK: What does not agree

  static func mergeConflicts(_ step: MergePlan.Step) -> Message {
    let ids = step.conflicts.prefix(3).map(\.description).joined(separator: ", ")
    let rest = step.conflicts.count > 3 ? "……" : ""
    let restEnglish = step.conflicts.count > 3 ? ", …" : ""
    return mergeSubject(step)
      + Message(
        zh: "：\(step.conflicts.count) 个编号下有两条不同的记录，两条都保留，只算一条：\(ids)\(rest)",
        en:
          ": \(counted(step.conflicts.count, "id")) with two different events; both are kept, one counts: \(ids)\(restEnglish)"
      )
  }

  /// `utcOffset` is that of the clocks on the wall, in seconds.
  static func mergeDifferentFile(
    _ file: MergePlan.DifferentFile, utcOffset: Int
  ) -> Message {
    let (ours, theirs) = (facts(file.ours, utcOffset), facts(file.theirs, utcOffset))
    let path = HarmlessText.oneLine(file.path)
    return Message(
      zh:
        "\(path) 两边不一样（从第 \(file.line) 行起），没有改动本机的。本机 \(ours.chinese)，那边 \(theirs.chinese)。",
      en:
        "\(path) is not the same on both sides (from line \(file.line)); the one here stays. Here \(ours.english), there \(theirs.english)."
    )
  }

  private static func facts(
    _ facts: MergePlan.DifferentFile.Facts, _ utcOffset: Int
  ) -> Message {
    let size = Message(zh: "\(facts.size) 字节", en: "\(facts.size) bytes")
    guard let modified = facts.modified else { return size }
    let local = modified.advanced(byMilliseconds: Int64(utcOffset) * 1000)
    let day = local.description.prefix(16).replacing("T", with: " ")
    return size + Message(zh: "、\(day) 改过", en: ", changed \(day)")
  }

  static func mergePassedOver(_ entry: MergeSource.PassedOver) -> Message {
    let path = HarmlessText.oneLine(entry.path)
    return switch entry.reason {
    case .link:
      Message(zh: "\(path) 是链接，没有合并。", en: "\(path) is a link and was left out.")
    case .noFile:
      Message(zh: "\(path) 不是普通文件，没有合并。", en: "\(path) is not a regular file and was left out.")
    case .badName:
      Message(zh: "\(path) 的名称不合规，没有合并。", en: "\(path) has an unsafe name and was left out.")
    case .tooDeep:
      Message(zh: "\(path) 套得太深，没有合并。", en: "\(path) lies too deep and was left out.")
    case .unreadable(let error): StorageErrorWording.message(for: error)
    }
  }
}
