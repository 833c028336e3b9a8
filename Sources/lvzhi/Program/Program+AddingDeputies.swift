import Dates
import Diagnostics
import Records
import Storage

extension Program {
  /// Enters a deputy beside those of `names`. Without an id the name is the id. Throws a `Failure` that
  /// proposes an id where that is taken, or says why the text cannot be one. Of those entered at one moment each is entered
  /// `place` milliseconds later, so that a roster keeps its order.
  @discardableResult
  func addDeputy(
    name: String, id wanted: String?, profile: ProfileChange, among names: DeputyNames,
    place: Int = 0
  ) throws -> DeputyID {
    let text = wanted ?? name
    let id: DeputyID
    do {
      id = try DeputyID(text)
    } catch {
      throw Failure.usage(error.message(for: HarmlessText.oneLine(text)))
    }
    if let conflict = names.conflict(of: id) {
      throw Failure.usage(
        conflict.message(for: id) + .addWithID(HarmlessText.oneLine(names.freeID(like: id.text))))
    }
    let moment = Moment(
      now.advanced(byMilliseconds: Int64(place)), utcOffset: moment.utcOffset)
    _ = try store.create(id, profile: profile, at: moment, using: &chance)
    return id
  }
}

extension DeputyIDProblem {
  /// Why a text cannot be an id, and what to use instead.
  func message(for text: String) -> Message {
    let reason =
      switch self {
      case .empty: Message(zh: "编号不能为空", en: "an id must not be empty")
      case .tooLong: Message(zh: "编号太长（最多 80 字节，约 26 个汉字）", en: "it is longer than 80 bytes")
      case .forbidden(let scalar):
        Message(zh: "编号里不能有 \(scalar)", en: "it holds \(scalar)")
      case .control: Message(zh: "编号里有控制字符", en: "it holds a control character")
      case .bidirectionalControl:
        Message(zh: "编号里有看不见的方向控制字符", en: "it holds an invisible direction mark")
      case .leadingDot: Message(zh: "编号不能以点开头", en: "it begins with a dot")
      case .trailingDotOrSpace: Message(zh: "编号不能以点或空格结尾", en: "it ends in a dot or a space")
      }
    return Message(
      zh: "“\(text)”不能作编号：\(reason.chinese)。请用 --id 另起一个，只用汉字、字母、数字。",
      en:
        "“\(text)” cannot be an id: \(reason.english). Choose another with --id, of letters and digits."
    )
  }
}
