import Archives
import Dates
import Diagnostics

/// The parts that a DOCX file consists of.
struct WordPackage {
  private let document: WordDocument
  private let body: XMLText

  init(_ document: WordDocument) {
    self.document = document
    body = WordBody(document).text
  }

  /// Under which a document tells that it is as this program wrote it.
  static func identifier(of body: some Sequence<UInt8>) -> String {
    "lvzhi:" + ContentDigest(of: body).hexadecimal(16)
  }

  var members: [ZipMember] {
    [
      member("[Content_Types].xml", contentTypes), member("_rels/.rels", Self.relations),
      member("docProps/core.xml", properties),
      member("word/document.xml", body),
      member("word/_rels/document.xml.rels", Self.documentRelations),
      member("word/styles.xml", WordStyles(document).text),
      member("word/settings.xml", Self.settings),
      member("word/header1.xml", WordEdge(document).header),
      member("word/footer1.xml", WordEdge(document).footer),
    ]
  }

  /// The namespaces of WordprocessingML parts.
  static let namespaces = [
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#,
    #"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#,
  ].joined(separator: " ")

  private func member(_ name: String, _ xml: XMLText) -> ZipMember {
    ZipMember(name, Array(xml.text.utf8))
  }

  private var contentTypes: XMLText {
    var xml = XMLText()
    let base = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    xml.element(
      "Types", #"xmlns="http://schemas.openxmlformats.org/package/2006/content-types""#
    ) { xml in
      xml.empty(
        "Default", #"Extension="rels""#,
        #"ContentType="application/vnd.openxmlformats-package.relationships+xml""#)
      xml.empty("Default", #"Extension="xml""#, #"ContentType="application/xml""#)
      for (part, type) in [
        ("document", "document.main"), ("styles", "styles"), ("settings", "settings"),
        ("header1", "header"), ("footer1", "footer"),
      ] {
        xml.empty(
          "Override", "PartName=\"/word/\(part).xml\"", "ContentType=\"\(base)\(type)+xml\"")
      }
      xml.empty(
        "Override", #"PartName="/docProps/core.xml""#,
        #"ContentType="application/vnd.openxmlformats-package.core-properties+xml""#)
    }
    return xml
  }

  private var properties: XMLText {
    var xml = XMLText()
    // Without fractions of a second, which the type W3CDTF has but older programs do not read.
    let moment = document.created.description.prefix(19) + "Z"
    xml.element(
      "cp:coreProperties",
      #"xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties""#,
      #"xmlns:dc="http://purl.org/dc/elements/1.1/""#,
      #"xmlns:dcterms="http://purl.org/dc/terms/""#,
      #"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance""#
    ) { xml in
      xml.element("dc:title") { $0.write(document.title) }
      xml.element("dc:creator") { $0.write("lvzhi") }
      xml.element("dc:identifier") { $0.write(Self.identifier(of: body.text.utf8)) }
      xml.element("dc:language") { $0.write(document.language.rawValue) }
      for name in ["created", "modified"] {
        xml.element("dcterms:\(name)", #"xsi:type="dcterms:W3CDTF""#) { $0.write(moment) }
      }
    }
    return xml
  }

  private static let officeType =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private static let relations = relationships([
    (officeType + "officeDocument", "word/document.xml"),
    (
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ),
  ])

  private static let documentRelations = relationships(
    [("styles", "styles"), ("settings", "settings"), ("header", "header1"), ("footer", "footer1")]
      .map { (officeType + $0.0, $0.1 + ".xml") })

  /// Their ids are rId1, rId2 and so on.
  private static func relationships(_ targets: [(type: String, target: String)]) -> XMLText {
    var xml = XMLText()
    xml.element(
      "Relationships",
      #"xmlns="http://schemas.openxmlformats.org/package/2006/relationships""#
    ) { xml in
      for (index, relation) in targets.enumerated() {
        xml.empty(
          "Relationship", "Id=\"rId\(index + 1)\"", "Type=\"\(relation.type)\"",
          "Target=\"\(relation.target)\"")
      }
    }
    return xml
  }

  /// The ids of header and footer among the relations of the document.
  static let headerID = "rId3"
  static let footerID = "rId4"

  private static var settings: XMLText {
    var xml = XMLText()
    xml.element("w:settings", namespaces) { xml in
      xml.empty("w:characterSpacingControl", XMLText.value("compressPunctuation"))
      xml.element("w:compat") { xml in
        xml.empty(
          "w:compatSetting", #"w:name="compatibilityMode""#,
          #"w:uri="http://schemas.microsoft.com/office/word""#, XMLText.value(15))
      }
    }
    return xml
  }
}
