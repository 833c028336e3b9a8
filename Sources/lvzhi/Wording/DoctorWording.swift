import Diagnostics
import Storage

/// What `doctor` says.
extension Message {
  static let dataSound = Message(zh: "学习数据完好。", en: "The data are sound.")
  static let doctorHint = Message(
    zh: "这次没有改动任何文件。输入“检查 --repair”修复，原文件会留在 backups 里。",
    en: "Nothing was changed. “doctor --repair” mends it; originals are kept under backups.")

  static func crashReports(_ reports: [FilePath]) -> Message {
    let paths = reports.map { HarmlessText.oneLine($0.text) }
    return Message(
      zh: "这台机器上程序意外退出过 \(reports.count) 次，请把出错记录发给维护人员，发完可以删除：\(paths.joined(separator: "、"))。",
      en:
        "The program has crashed \(counted(reports.count, "time")) on this machine. Please send the reports to the maintainer, then delete them: \(paths.joined(separator: ", "))."
    )
  }

  static func doctorRepaired(_ backups: String) -> Message {
    Message(zh: "已修复。原文件在 \(backups)。", en: "Mended. The originals are in \(backups).")
  }

  /// One finding: where, what, and what is done about it.
  static func doctorFinding(_ finding: DoctorFinding, repaired: Bool) -> Message {
    let path = HarmlessText.oneLine(finding.path.text)
    let what = message(for: finding.problem)
    let sentence = Message(zh: "\(path)：\(what.chinese)", en: "\(path): \(what.english)")
    guard !repaired, let repair = finding.repair else { return sentence }
    let action = message(for: repair)
    return sentence + Message(zh: "（修复时：\(action.chinese)）", en: " (repair: \(action.english))")
  }

  private static func message(for problem: DoctorFinding.Problem) -> Message {
    switch problem {
    case .unreadable(let error): StorageErrorWording.message(for: error)
    case .newerVersion(let version):
      Message(
        zh: "是更新版本的履职写的（格式 \(version)），请升级程序。",
        en: "written by a newer lvzhi (format \(version)); update the program.")
    case .damagedLines(let lines):
      Message(
        zh: "第 \(list(lines.map(\.line))) 行损坏，已跳过。",
        en: "damaged lines, passed over: \(list(lines.map(\.line))).")
    case .conflicts(let ids):
      Message(
        zh: "\(ids.count) 个编号下有两条不同的记录，只算一条。",
        en: "\(ids.count) ids stand for two different events; one of each counts.")
    case .future(let events, let latest):
      Message(
        zh: "\(events) 条记录的时间在一天以后（最晚 \(latest)），请核对电脑时间。",
        en: "\(counted(events, "event")) over a day ahead (latest \(latest)); check the clock.")
    case .clockBehind(let events):
      Message(
        zh: "\(events) 条记录写入时电脑时间偏早。",
        en: "\(counted(events, "event")) written while the clock stood behind.")
    case .formerNames(let events):
      Message(
        zh: "\(events) 条记录用的是题目的旧编号，照常计入。",
        en: "\(counted(events, "event")) with former ids of questions; they count.")
    case .stranger: Message(zh: "不是代表的文件夹。", en: "is no deputy's folder.")
    case .noJournal:
      Message(zh: "还没有任何记录，不用可以删去。", en: "holds no journal yet; if not needed, delete it.")
    case .noPerson: Message(zh: "缺少登记记录。", en: "has no event that entered the deputy.")
    case .severalPeople(let uids):
      Message(
        zh: "记录了 \(uids.count) 个不同的人。确是同一人的，请用“名册 合并”。",
        en: "holds \(uids.count) different people; if they are one, use “deputy join”.")
    case .openToOthers: Message(zh: "别人也能读。", en: "is open to other users.")
    case .temporaryFile: Message(zh: "是程序中断时留下的临时文件。", en: "is a temporary file left behind.")
    case .outOfDate: Message(zh: "和学习记录不一致。", en: "does not agree with the journals.")
    case .strangePaper: Message(zh: "不是试卷的文件夹。", en: "is no paper's folder.")
    case .damagedContent:
      Message(zh: "是备份里的文件，已损坏。", en: "is a file of a backup, and damaged.")
    case .damagedBackup(let missing, 0):
      Message(
        zh: "这个备份有损坏，\(missing) 个文件恢复不了。",
        en: "this backup is damaged: \(counted(missing, "file")) cannot be restored.")
    case .damagedBackup(let missing, _):
      Message(
        zh: "这个备份的清单有损坏，至少 \(missing) 个文件恢复不了。",
        en:
          "the inventory of this backup is damaged, and at least \(counted(missing, "file")) cannot be restored."
      )
    }
  }

  private static func message(for repair: DoctorFinding.Repair) -> Message {
    switch repair {
    case .closeToOthers: Message(zh: "改为只有本人能读", en: "close it to others")
    case .moveAway: Message(zh: "移到 backups", en: "move it to backups")
    case .deriveAnew: Message(zh: "重新生成", en: "make it anew")
    case .takeOutLines:
      Message(zh: "取出坏行，原文件移到 backups", en: "take the lines out; the original goes to backups")
    }
  }

  private static func list(_ numbers: some Sequence<Int>) -> String {
    let sorted = numbers.sorted()
    let shown = sorted.prefix(5).map(String.init).joined(separator: ", ")
    return sorted.count > 5 ? shown + ", …" : shown
  }
}
