import Archives
import Foundation

/// A law of our own invention: its text as the database prints it, the registry that knows it, and a bank that
/// cites it.
enum SampleLaw {
  static let text = """
    村口广场管理条例

    （2019年5月6日云村村民会议通过　根据2024年7月8日云村村民会议《关于修改〈村口广场管理条例〉的决定》修正）

    目　　录
    第一章　总　　则
    第二章　附　　则

    第一章　总　　则
    　　第一条　为了管好村口的广场，制定本条例。
    　　第二条　广场由村民共同管理。
    　　广场管理人履行下列职责：
    　　（一）每天打扫；
    　　（二）按时开关路灯。
    　　管理人每年更换一次。
    　　第二条之一　广场上不得停放车辆。
    　　第三条　任何人都可以在广场上散步。
    第二章　附　　则
    　　第四条　本条例自2019年6月1日起施行。

    """

  /// The same in GB18030, with other words in 第二条之一.
  static let inGB18030 = Array(
    Data(
      base64Encoded: """
        tOW/2rnjs6G53MDtzPXA/QoKo6gyMDE5xOo11MI2yNXUxrTltOXD8bvh0unNqLn9oaG4+b7dMjAyNMTqN9TCOMjV1Ma0
        5bTlw/G74dLpoba52NPa0N64xKG0tOW/2rnjs6G53MDtzPXA/aG1tcS+9raoobfQ3tX9o6kKCsS/oaGhocK8CrXa0rvV
        wqGh19yhoaGh1PIKtdq2/tXCoaG4vaGhoaHU8goKtdrSu9XCoaHX3KGhoaHU8gqhoaGhtdrSu8z1oaHOqsHLudy6w7Tl
        v9q1xLnjs6GjrNbGtqixvsz1wP2howqhoaGhtdq2/sz1oaG547Oh08m05cPxubLNrLncwO2howqhoaGhueOzobncwO3I
        y8LE0NDPwsHQ1rDU8KO6CqGhoaGjqNK7o6nDv8zstPLJqKO7CqGhoaGjqLb+o6mwtMqxv6q52MK3tcahowqhoaGhudzA
        7cjLw7/E6rj8u7vSu7TOoaMKoaGhobXatv7M9dau0ruhobnjs6HJz7K7tcPNo7fFxvuztaGjCqGhoaG12sj9zPWhocjO
        us7Iy7a8v8nS1NTaueOzocnPyaKyvaGjCrXatv7VwqGhuL2hoaGh1PIKoaGhobXay8TM9aGhsb7M9cD919QyMDE5xOo2
        1MIxyNXG8Mqp0NChowo=
        """, options: .ignoreUnknownCharacters) ?? Data())

  /// The text as a Word document, a paragraph for each line.
  static func word() throws -> [UInt8] {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      "<w:p><w:pPr/><w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r></w:p>"
    }
    let document = "<w:document><w:body>\(paragraphs.joined())</w:body></w:document>"
    return try ZipWriter.bytes([
      ZipMember("[Content_Types].xml", Array("<Types/>".utf8)),
      ZipMember("word/document.xml", Array(document.utf8)),
    ])
  }

  static let registry = """
    laws:
      广场条例:
        title: 村口广场管理条例
        issuer: 云村村民会议
        aliases:
          - 云村广场条例
        versions:
          2019-05-06:
            effective: 2019-06-01
            articles: 4
            digests: f07d7980dcae44a3 2d8ad8f09a3d0a9d b8dc4458fdea48d4 904fe59cf54ac614
          2024-07-08:
            effective: 2024-08-01
            articles: 4
            digests: f07d7980dcae44a3 2d8ad8f09a3d0a9d 2-1=51215d2cd3c77b59 b8dc4458fdea48d4 904fe59cf54ac614

    """

  static let bank = """
    ---
    id: guangchang
    title: 广场题库
    language: zh-Hans
    license: CC-BY-4.0
    laws:
      广场条例: 2024-07-08
    ---

    # 第一章

    ## 001

    广场由谁管理？

    - ( ) 村口商户
    - (√) 村民共同管理
    乱序：否

    依据：广场条例 2.1
    解析：条例这样规定。

    ## 002

    管理人{{每年}}更换一次。

    依据：云村广场条例 第二条第三款

    ## 003

    管理人按时开关路灯。

    答案：对

    依据：广场条例 2.2.2

    """
}
