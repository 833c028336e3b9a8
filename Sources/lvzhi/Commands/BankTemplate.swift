import Dates
import Diagnostics
import Questions

/// An empty bank with comments and examples, for somebody's own questions. The one in
/// `question-banks/local` is made of it.
struct BankTemplate {
  let id: BankID
  /// `nil` for the usual one.
  let title: String?
  /// The day up to which the new bank is checked.
  let day: CalendarDate
  let language: Language

  /// The file's content. It has no question, so that nothing is served before somebody wrote one.
  var text: String { language == .chinese ? chinese : english }

  /// In double quotes, which YAML reads as JSON does, unless there is nothing in it to be misread.
  private func quoted(_ title: String) -> String {
    let isPlain = title.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " }
    return isPlain && !title.isEmpty && title == title.trimmed
      ? title : JSONText(.string(title), layout: .compact).description
  }

  private var chinese: String {
    """
    ---
    # 这是一份空白题库，用来放本县、本乡镇自己的题：党委文件、人大常委会的办法、本地情况。
    # 用法：把本文件复制到 ~/.local/share/lvzhi/banks/ 再改（或者输入“题库 新建 代号”，写出同样的一份），
    # 照下面的样子加题，然后用“题库 检查 文件名”检查。没有题的题库不会出现在程序里。
    id: \(id)
    title: \(quoted(title ?? "本地题库"))
    language: zh-Hans
    # 核对到哪一天。开始的画面和打印件上会写出来。
    version: \(day)
    # 引用了哪些法律，对照的是哪一天通过的文本。法律修改施行以后，依据旧文本的题自动停出。
    # laws:
    #   代表法: 2025-03-11
    # 只出给选了这个省的代表：
    # region: 山东
    ---

    # 第一章

    学习要点写在这里，在第一道题以前。

    下面是题的样子，内容是虚构的。把要用的移出来，改成自己的题，再删去这一段。

    ```markdown
    ## 001

    某镇的办法规定，承办单位应当在多少日以内答复代表建议？

    - ( ) 三十日
    - (√) 六十日
    - ( ) 九十日

    依据：《某镇代表建议办理办法》（某镇人大主席团，2026年1月15日）
    解析：本地文件写明标题、制定机关、文号或者日期，程序会标为“未核对”。
    难度：2
    标签：代表建议

    ## 002

    某镇的代表小组每年至少活动{{四}}次。

    依据：《某镇代表小组活动办法》（某镇人大主席团，2026年1月15日）
    有效：2026-01-15..
    ```

    """
  }

  private var english: String {
    """
    ---
    # An empty bank for your own questions: party documents, rules of the county, local matters.
    # Copy this file to ~/.local/share/lvzhi/banks/ (or type “bank new ID”, which writes the same), add
    # questions like those below, and run “bank check FILE”. A bank without questions is not shown.
    id: \(id)
    title: \(quoted(title ?? "Local questions"))
    language: en
    # The day up to which it is checked; said at the start and on what is printed.
    version: \(day)
    # The laws that are cited, each with the day on which the text you used was adopted. Questions resting on
    # a text that is no longer in force are not served.
    # laws:
    #   代表法: 2025-03-11
    # Only for those who chose this province:
    # region: 山东
    ---

    # Chapter one

    Study notes stand here, before the first question.

    These are examples, and invented. Move what you want out of the block, change it, and delete the rest.

    ```markdown
    ## 001

    Within how many days does a township's office answer a deputy's suggestion?

    - ( ) 30
    - (x) 60
    - ( ) 90

    Source: 《Rules on suggestions》 (presidium of the township, 2026-01-15)
    Explanation: Name a local document by title, issuer and number or date; it is marked “not checked”.
    Difficulty: 2
    Tags: suggestions

    ## 002

    A deputies' group meets at least {{four|4}} times a year.

    Source: 《Rules on groups》 (presidium of the township, 2026-01-15)
    Valid: 2026-01-15..
    ```

    """
  }
}
