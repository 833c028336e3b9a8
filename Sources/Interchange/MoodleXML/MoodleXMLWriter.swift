/// Writes questions as Moodle XML.
///
/// Texts go out as Markdown, which Moodle knows as a format of its own, so that nothing is turned into HTML and back.
package enum MoodleXMLWriter {
  /// The file, and what of which item it does not carry. The chapter of an item becomes its category; `title` stands in a
  /// comment, since Moodle takes a name for the whole only when it is asked for.
  package static func bytes(
    of items: [ForeignItem], title: String
  ) -> (bytes: [UInt8], losses: [(index: Int, loss: ImportLoss)]) {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let remark = XMLText.escaped(title).replacing("-", with: "–")
    if !remark.isEmpty { text += "<!-- \(remark) -->\n" }
    text += "<quiz>\n"
    var losses: [(index: Int, loss: ImportLoss)] = []
    var category: [String] = []
    for (index, item) in items.enumerated() {
      if item.category != category {
        category = item.category
        text += categoryQuestion(item.category)
      }
      let question = MoodleXMLItem(item)
      text += question.xml
      losses += question.losses.map { (index, $0) }
    }
    return (Array((text + "</quiz>\n").utf8), losses)
  }

  private static func categoryQuestion(_ names: [String]) -> String {
    let path = ["$course$", "top"] + names.map { $0.replacing("/", with: "//") }
    return """
        <question type="category">
          <category><text>\(XMLText.escaped(path.joined(separator: "/")))</text></category>
        </question>

      """
  }
}
