import Diagnostics
import Records
import Storage

/// Why something is not merged, and what to do about it.
extension Message {
  static func mergeRefusal(_ refusal: MergePlan.Refusal) -> Message {
    let path = HarmlessText.oneLine(refusal.path)
    switch refusal.reason {
    case .otherPerson(let id, let free):
      let (id, free) = (HarmlessText.oneLine(id.text), HarmlessText.oneLine(free))
      return Message(
        zh:
          "“\(id)”在两边是两个人，没有合并。请先给其中一位换编号，例如在这里用“名册 改编号 \(id) \(free)”，再合并一次；其实是同一个人的，再用“名册 合并 \(id) \(free)”。",
        en:
          "“\(id)” is one person here and another there; nothing of them was merged. Rename one of them first, for example “deputy rename \(id) \(free)” here, and merge again; if they are one person after all, “deputy join \(id) \(free)” then."
      )
    case .severalPeople(let id):
      let id = HarmlessText.oneLine(id.text)
      return Message(
        zh: "那边的“\(id)”记录了不止一个人，没有合并。请在那边用“检查”看清楚。",
        en: "“\(id)” there holds several people and was not merged; look at it there with “doctor”."
      )
    case .unknownPerson(let id):
      let id = HarmlessText.oneLine(id.text)
      return Message(
        zh: "“\(id)”缺少登记记录，看不出和本机的是不是同一个人，没有合并。",
        en:
          "“\(id)” lacks the event that entered the deputy; whether it is the same person as here is not known, so nothing was merged."
      )
    case .badName:
      return Message(
        zh: "\(path) 的名称不能作编号，没有合并。", en: "\(path) has a name that is no id; it was not merged.")
    case .frozenDiffers:
      return Message(
        zh: "\(path) 封存的内容两边不一样，没有合并。",
        en: "\(path): what was frozen is not the same on both sides; nothing of it was merged.")
    case .frozenDamaged:
      return Message(
        zh: "\(path) 的试卷损坏或被改动过，没有合并。请从备份恢复。",
        en:
          "\(path): the paper is damaged or was altered; nothing of it was merged. Restore it from a backup."
      )
    case .noPaper:
      return Message(
        zh: "\(path) 有登记的答卷，没有试卷，没有合并。",
        en: "\(path) has entries but no paper; nothing of it was merged.")
    case .newerVersion(let version):
      return Message(
        zh: "\(path) 有更新版本的履职写的记录（格式 \(version)），没有合并，请先升级程序。",
        en:
          "\(path) has events of a newer lvzhi (format \(version)) and was not merged; update the program first."
      )
    case .unreadable(let error): return StorageErrorWording.message(for: error)
    }
  }

  // MARK: Why there is nothing to merge

  static func mergeNoHome(_ place: String) -> Message {
    Message(
      zh: "\(place) 里没有履职的数据（应当有 deputies、papers 或 trainings 文件夹）。",
      en: "There are no data of lvzhi in \(place) (no folder deputies, papers or trainings).")
  }

  static func mergeOwnHome(_ place: String) -> Message {
    Message(zh: "\(place) 就是正在用的数据，不用合并。", en: "\(place) is the very home in use.")
  }

  static func mergeSeveralHomes(_ places: [String]) -> Message {
    Message(
      zh: "这里有几份数据，请写明是哪一份：\(places.joined(separator: "、"))",
      en: "There are several homes in it; please name the one: \(places.joined(separator: ", "))")
  }

  static func mergeNoArchive(_ place: String) -> Message {
    Message(
      zh: "\(place) 不是 zip 压缩包，或者已经损坏、加了密码。",
      en: "\(place) is no zip archive, or damaged, or protected by a password.")
  }

  static func mergeArchiveTooLarge(_ place: String) -> Message {
    Message(
      zh: "\(place) 解开后太大，没有读取。请解压到文件夹，确认无误后合并那个文件夹。",
      en:
        "\(place) unpacks to too much and was not read. Unpack it, look at it, and merge the folder."
    )
  }
}
