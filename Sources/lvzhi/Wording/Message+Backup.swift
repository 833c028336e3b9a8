import Diagnostics
import Records
import Storage

/// What is said about backups.
extension Message {
  static let nothingToBackUp = Message(
    zh: "还没有学习数据，不需要备份。", en: "There are no data yet, and nothing to back up.")
  static let noBackups = Message(
    zh: "还没有备份。有了学习记录，每天会自动备份；输入“备份”可以现在做一次。",
    en:
      "There is no backup yet. One is made every day on which something is done; “backup” makes one now."
  )
  static let whichBackup = Message(zh: "哪个备份", en: "backup")
  static let whichBackupPrompt = Message(zh: "恢复哪一个备份？", en: "Restore which backup?")

  static func backedUp(_ summary: BackupSummary) -> Message {
    let (size, new) = (size(summary.bytes), size(summary.newBytes))
    let done = Message(
      zh:
        "已备份为 \(summary.name)：\(summary.files) 个文件，\(size.chinese)，其中新写入 \(new.chinese)，已读回核对。",
      en:
        "Backed up as \(summary.name): \(counted(summary.files, "file")), \(size.english), \(new.english) of it new; read back and found right."
    )
    guard !summary.removed.isEmpty else { return done }
    return done
      + Message(
        zh: "较早的备份去掉了 \(summary.removed.count) 个。",
        en: " \(counted(summary.removed.count, "earlier backup")) thinned out.")
  }

  static func leftOutOfBackup(_ paths: [String]) -> Message {
    let shown = list(paths)
    return Message(
      zh: "有 \(paths.count) 项没有备份（链接，或者不能读）：\(shown)",
      en: "\(counted(paths.count, "item")) left out, being links or unreadable: \(shown)")
  }

  static func noDailyBackup(_ why: Message) -> Message {
    Message(
      zh: "今天的自动备份没有做成，学习记录不受影响。\(why.chinese)",
      en: "The day's backup could not be made; what was done is saved all the same. \(why.english)")
  }

  static func noSuchBackup(_ name: String, latest: String) -> Message {
    Message(
      zh: "没有“\(name)”这个备份，最近的是 \(latest)。输入“备份 列表”看全部。",
      en: "There is no backup “\(name)”; the latest is \(latest). “backup list” shows all.")
  }

  static func inventoryState(isSound: Bool) -> Message {
    isSound ? Message(zh: "完好", en: "sound") : Message(zh: "有损坏", en: "damaged")
  }

  static func backupsInAll(_ count: Int, bytes: Int) -> Message {
    let size = size(bytes)
    return Message(
      zh: "共 \(count) 个备份，占 \(size.chinese)。输入“备份 恢复 最新”，恢复到一个新文件夹。",
      en:
        "\(counted(count, "backup")), \(size.english) on the disk. “backup restore latest” restores into a new folder."
    )
  }

  static func restoresIntoHome(_ target: String) -> Message {
    Message(
      zh: "\(target) 在现在的数据文件夹里，请用 --into 另选一个文件夹。",
      en: "\(target) is within the data in use; choose another folder with --into.")
  }

  static func restoreTargetTaken(_ target: String) -> Message {
    Message(
      zh: "\(target) 里已经有东西，没有恢复。请用 --into 另选一个新文件夹。",
      en: "There is something in \(target) already; choose another, new folder with --into.")
  }

  static func restored(_ name: String, _ restored: BackupStore.Restored) -> Message {
    let (folder, size) = (HarmlessText.oneLine(restored.folder.text), size(restored.bytes))
    return Message(
      zh: "已把备份 \(name) 恢复到新文件夹 \(folder)：\(restored.files) 个文件，\(size.chinese)。现在用的数据没有改动。",
      en:
        "Backup \(name) is restored in the new folder \(folder): \(counted(restored.files, "file")), \(size.english). The data in use were not changed."
    )
  }

  static func howToGoOn(with folder: FilePath, insteadOf home: FilePath) -> Message {
    let (new, old) = (quoted(folder), quoted(home))
    return Message(
      zh: """
        先看一看：lvzhi --home \(new) deputy list
        只是少了一些记录：lvzhi merge \(new)，把少的补进来，现有的不动。
        要整个改用它：先退出所有正在运行的履职程序，把 \(old) 改名留着，再把 \(new) 改名为 \(old)。
        """,
      en: """
        Look at it first: lvzhi --home \(new) deputy list
        If only some records are missing: lvzhi merge \(new) brings these back and leaves the rest.
        To use it instead: leave every running lvzhi, rename \(old) to keep it, then rename \(new) to \(old).
        """)
  }

  static func restoredInPart(lost paths: [String], _ faults: Int) -> Message {
    var message = Message(
      zh: "这个备份有损坏，恢复得不全，请再看看别的备份。",
      en: "This backup is damaged and was restored in part; please try another one too.")
    if !paths.isEmpty {
      message =
        message
        + Message(
          zh: "缺 \(paths.count) 个文件：\(list(paths))。",
          en: " \(counted(paths.count, "file")) missing: \(list(paths)).")
    }
    if faults > 0 {
      message =
        message
        + Message(
          zh: "清单有 \(faults) 处读不出来。",
          en: " \(counted(faults, "place")) in the inventory cannot be used.")
    }
    return message
  }

  /// A number of bytes in a unit that people know.
  static func size(_ bytes: Int) -> Message {
    var value = Double(bytes) / 1000
    if value < 1 { return Message(zh: "\(bytes) 字节", en: counted(bytes, "byte")) }
    var units = ["kB", "MB", "GB", "TB"][...]
    while value >= 999.5, units.count > 1 {
      value /= 1000
      units = units.dropFirst()
    }
    let tenths = Int((value * 10).rounded())
    let text = value < 10 ? "\(tenths / 10).\(tenths % 10)" : String(Int(value.rounded()))
    return .verbatim("\(text) \(units.first ?? "TB")")
  }

  private static func list(_ paths: [String]) -> String {
    paths.prefix(5).joined(separator: ", ") + (paths.count > 5 ? ", …" : "")
  }

  /// A path as it can be typed in a shell.
  private static func quoted(_ path: FilePath) -> String {
    let text = HarmlessText.oneLine(path.text)
    let plain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "/._-+:@".unicodeScalars.contains(scalar)
    }
    return plain ? text : "'\(text.replacing("'", with: #"'\''"#))'"
  }
}
