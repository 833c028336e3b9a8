import Archives
import Dates
import Statutes
import Storage

/// What is said about laws and their texts.
extension Message {
  static let lawFilePrompt = Message(zh: "法规文件：", en: "File with the text of a law: ")
  static let lawPrompt = Message(zh: "法规（名称，可加条号）：", en: "Law (name, and an article): ")
  static let whichLaw = Message(zh: "法规", en: "law")
  static let noLaws = Message(
    zh: "没有法律登记表，也没有添加过法规文本。请用“法规 添加 文件”添加。",
    en: "There is no registry of laws and no text was added. Add one with law add FILE.")
  static let noTextsKept = Message(
    zh: "还没有法规文本。请从国家法律法规数据库下载，用“法规 添加 文件”添加。",
    en: "No text of a law was added yet. Download one and add it with law add FILE.")
  static let noLawFiles = Message(
    zh: "文件夹里没有法规文件：要 Word 文档（docx）、md 文件或者 txt 文件。",
    en: "The folder holds no .docx, .md or .txt file.")
  static let lawVerified = Message(zh: "与登记表一致", en: "agrees with the registry")
  static let lawUnverified = Message(zh: "未核对", en: "not verified")
  static let lawDiffers = Message(zh: "与登记表有出入", en: "differs from the registry")
  static let soundTextKept = Message(
    zh: "已有的文本与登记表一致，没有替换。", en: " The text that is kept agrees and was not replaced.")

  static func statuteSays(isVerified: Bool) -> Message {
    isVerified
      ? Message(zh: "法条原文：", en: "The law says:")
      : Message(zh: "法条原文（文本未核对）：", en: "The law says (text not verified):")
  }

  static func passagesFound(_ count: Int) -> Message {
    Message(zh: "找到 \(count) 处。", en: "\(counted(count, "passage")) found.")
  }

  static func lawKept(_ outcome: LawShelf.Outcome) -> Message {
    switch outcome {
    case .added: Message(zh: "已添加。", en: " Added.")
    case .replaced: Message(zh: "已替换原来的文本。", en: " It replaces the text that was kept.")
    case .unchanged: Message(zh: "已经有了，没有改动。", en: " It is there already; nothing changed.")
    }
  }

  /// How a text compares with its version in the registry.
  static func lawAgreement(_ agreement: StatuteAgreement, of text: StatuteText) -> Message {
    let count = text.articles.count
    let agreeing = agreement.agreeing.count
    let odd = agreement.differing + agreement.superfluous
    guard odd.isEmpty else {
      return Message(
        zh: "：共 \(count) 条，\(odd.count) 条与登记表不一致：\(chinese(odd))，请核对原文。",
        en:
          ": \(counted(count, "article")), \(odd.count) not as in the registry: \(english(odd)); please compare with the official text."
      )
    }
    if agreement.isComplete, !text.isPartial {
      return Message(
        zh: "：全文 \(count) 条，与登记表一致。", en: ": complete, \(counted(count, "article")), agrees.")
    }
    if !agreement.missing.isEmpty {
      return Message(
        zh: "：\(agreeing) 条与登记表一致，缺 \(chinese(agreement.missing))。",
        en: ": \(agreeing) agree, lacking \(english(agreement.missing)).")
    }
    let rest = agreement.unchecked.count
    return rest == 0
      ? Message(
        zh: "：不是全文，可以确定的 \(agreeing) 条与登记表一致。",
        en: ": not the whole text; \(agreeing) certain, agree.")
      : Message(
        zh: "：共 \(count) 条，可以核对的 \(agreeing) 条与登记表一致，其余 \(rest) 条无从核对。",
        en: ": \(counted(count, "article")); \(agreeing) certain, agree; \(rest) cannot be checked."
      )
  }

  static func versionNotRegistered(_ articles: Int) -> Message {
    Message(
      zh: "：共 \(articles) 条，登记表里没有这个文本，未核对。",
      en: ": \(counted(articles, "article")), a version that is not in the registry, not verified.")
  }

  static func lawNotRegistered(_ articles: Int) -> Message {
    Message(
      zh: "：共 \(articles) 条，登记表里没有这部法规，未核对。",
      en: ": \(counted(articles, "article")), a law that is not in the registry, not verified.")
  }

  private static func chinese(_ numbers: [ArticleNumber]) -> String {
    numbers.prefix(8).map(\.spelled).joined(separator: "、") + (numbers.count > 8 ? "等" : "")
  }

  private static func english(_ numbers: [ArticleNumber]) -> String {
    numbers.prefix(8).map(\.description).joined(separator: ", ") + (numbers.count > 8 ? ", …" : "")
  }
}

/// Why a text is not there, or a file is none.
extension Message {
  static func lawUnknown(_ word: String, meant: String?) -> Message {
    Message(
      zh: "没有“\(word)”这部法规。" + (meant.map { "是不是“\($0)”？" } ?? "输入“法规”看全部法规。"),
      en: "There is no law “\(word)”."
        + (meant.map { " Did you mean “\($0)”?" } ?? " Type “law list” for all."))
  }

  /// `others` are the versions whose texts are kept.
  static func textNotKept(_ title: Message, others: [CalendarDate]) -> Message {
    guard let other = others.last else {
      return Message(
        zh: "没有\(title.chinese)的原文。请从国家法律法规数据库下载，用“法规 添加 文件”添加。",
        en: "The text of \(title.english) was not added. Download it and add it with law add FILE.")
    }
    return Message(
      zh: "没有\(title.chinese)的原文，有 \(other) 的文本：加上 --version \(other) 查看。",
      en:
        "The text of \(title.english) was not added; --version \(other) shows the one that is kept."
    )
  }

  static func placeAbsent(_ title: Message, _ place: String) -> Message {
    Message(
      zh: "\(title.chinese)没有\(place)。", en: "\(title.english) has no \(place).")
  }

  static func placeNotUnderstood(_ typed: String) -> Message {
    Message(
      zh: "看不懂“\(typed)”。请这样写：代表法 47、代表法 47.2.1、代表法 第四十七条第二款、代表法 3至7。",
      en: "“\(typed)” is not understood. Write 代表法 47, 代表法 47.2.1, 代表法 第四十七条第二款 or 代表法 3~7.")
  }

  static func noArticlesFound(_ path: String) -> Message {
    Message(
      zh: "\(path) 里没有找到法条（“第一条　……”），没有添加。",
      en: "\(path) holds no articles (第一条　…) and was not added.")
  }

  static func lawWithoutTitle(_ path: String) -> Message {
    Message(
      zh: "\(path) 开头没有法规名称，没有添加。请在第一行写上全称。",
      en:
        "\(path) does not begin with a title and was not added; put the full title on the first line."
    )
  }

  static func lawInUnreadableFormat(_ path: String) -> Message {
    Message(
      zh: "\(path) 是旧版 Word 或 PDF 文件，读不了。请另存为 .docx 或 .txt 再添加。",
      en: "\(path) is a PDF or an old Word file; please save it as .docx or .txt and add that.")
  }

  static func lawInUnknownEncoding(_ path: String) -> Message {
    Message(
      zh: "\(path) 不是 UTF-8 或 GB18030 文字，没有添加。",
      en: "\(path) is text in neither UTF-8 nor GB18030 and was not added.")
  }

  static func wordAtFault(_ path: String, _ fault: WordFault) -> Message {
    switch fault {
    case .notAWordDocument:
      Message(
        zh: "\(path) 是压缩包，不是 Word 文档，没有添加。",
        en: "\(path) is an archive but no Word document and was not added.")
    case .tooManyMembers, .tooLarge, .archive(.tooLarge):
      Message(
        zh: "\(path) 解开后大得不正常，没有读取。", en: "\(path) unpacks to far too much and was not read.")
    case .archive:
      Message(
        zh: "\(path) 已损坏，没有添加。请重新下载。", en: "\(path) is damaged; please download it again.")
    }
  }
}
