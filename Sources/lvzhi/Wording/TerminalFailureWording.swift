import Console
import Glibc

extension TerminalFailure {
  /// Why standard input or output could not be used; `nil` where nobody needs to be told.
  var message: Message? {
    switch self {
    case .closedPipe: nil
    case .failed(EBADF):
      Message(zh: "标准输入或输出已关闭，无法继续。", en: "Standard input or output is closed.")
    case .failed(ENOSPC), .failed(EDQUOT), .failed(EFBIG):
      Message(
        zh: "磁盘已满，输出没有写完。请腾出空间后再试。",
        en: "The disk is full and the output is not complete. Free some space and try again.")
    case .failed(let number):
      Message(
        zh: "读写出错（\(words(for: number))），输出没有写完。",
        en: "Reading or writing failed (\(words(for: number))); the output is not complete.")
    }
  }

  private func words(for number: Int32) -> String {
    guard let words = unsafe strerror(number) else { return String(number) }
    return unsafe String(cString: words)
  }
}
