import Diagnostics
import Storage

/// Says why something could not be read or written, and what to do.
enum StorageErrorWording {
  static func message(for error: StorageError) -> Message {
    let path = HarmlessText.oneLine(error.path.text)
    return switch error.code {
    case .notFound:
      Message(zh: "找不到 \(path)。", en: "\(path) does not exist.")
    case .alreadyExists:
      Message(zh: "\(path) 已经存在。", en: "\(path) exists already.")
    case .notADirectory:
      Message(
        zh: "\(path) 不是文件夹，请写一个文件夹的位置。",
        en: "\(path) is not a folder; please name a folder.")
    case .notARegularFile:
      Message(zh: "\(path) 不是普通文件，没有读取。", en: "\(path) is not a regular file and was not read.")
    case .unreadable:
      Message(
        zh: "没有权限读取 \(path)，请检查文件权限。",
        en: "No permission to read \(path); please check its permissions.")
    case .unwritable:
      Message(
        zh: "不能写入 \(path)，没有保存。请检查文件夹权限，或者用 --home 换一个能写的位置。",
        en:
          "\(path) cannot be written and nothing was saved; check its permissions, or choose another place with --home."
      )
    case .full:
      Message(
        zh: "磁盘已满，\(path) 没有写进去。请腾出空间后再试。",
        en: "The disk is full and \(path) was not written. Free some space and try again.")
    case .busy:
      Message(
        zh: "另一个程序正在使用 \(path)，请稍后再试。",
        en: "Another program is using \(path); please try again in a moment.")
    case .noLocks:
      Message(
        zh: "\(path) 所在的磁盘不支持文件锁，没有写入：几个程序同时写会丢记录。请用 --home 把数据放到本机硬盘上。",
        en:
          "\(path) is on a disk without file locks and nothing was written, for two programs at once would lose records; choose a local disk with --home."
      )
    case .newerVersion(let version):
      Message(
        zh: "\(path) 是更新版本的履职写的（格式 \(version)），请先升级程序。文件没有改动。",
        en:
          "\(path) was written by a newer lvzhi (format \(version)); please update the program. The file was left untouched."
      )
    case .damaged:
      Message(
        zh: "\(path) 已损坏，请运行 lvzhi doctor 检查。", en: "\(path) is damaged; please run lvzhi doctor.")
    case .altered:
      Message(
        zh: "\(path) 被改动过，与封存时不一致，没有使用。请从备份恢复原来的文件。",
        en:
          "\(path) was altered after it was frozen and was not used; please restore the original from a backup."
      )
    case .fileTooLong:
      Message(
        zh: "\(path) 超过 512 MB，没有读取；如果是题库，请分成几个文件。",
        en: "\(path) is over 512 MB and was not read; if it is a bank, please split it.")
    case .lineTooLong:
      Message(
        zh: "\(path) 有一行超过 1 MB，不像题库，没有读取；请移走或改名。",
        en:
          "\(path) has a line of over 1 MB and is no bank; it was not read. Move it away or rename it."
      )
    case .inputOutput, .failed:
      Message(
        zh: "读写 \(path) 出错（\(error.systemMessage ?? "I/O")），请检查磁盘后再试。",
        en:
          "Reading or writing \(path) failed (\(error.systemMessage ?? "I/O")); check the disk and try again."
      )
    }
  }
}
