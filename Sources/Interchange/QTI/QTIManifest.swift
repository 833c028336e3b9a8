/// What the manifest of a package says about items.
enum QTIManifest {
  /// A file with questions.
  struct Resource {
    /// As the manifest writes it.
    let written: String
    /// The path in the archive; `nil` where it leads out of it.
    let path: String?
    let line: Int
  }

  /// The resources that hold items, in order; those of QTI 1.2 too, which are refused when they are read. Tests, pictures and
  /// the like are no items.
  static func resources(_ manifest: XMLNode, in folder: String) -> [Resource] {
    manifest.descendants { $0.name == "resource" }.compactMap { node in
      let type = (node.attributes["type"] ?? "").lowercased()
      guard type.hasPrefix("imsqti"), !type.contains("test"), !type.contains("stimulus"),
        !type.contains("outcomes"), !type.contains("section")
      else { return nil }
      let href = node.attributes["href"] ?? node.first("file")?.attributes["href"] ?? ""
      let base = node.attributes["base"] ?? ""
      return Resource(
        written: href, path: path(href, in: folder + base), line: node.line)
    }
  }

  /// The path in the archive of a relative address, with `.` and `..` resolved.
  static func path(_ address: String, in folder: String) -> String? {
    guard let decoded = decoded(address), !decoded.isEmpty, !decoded.hasPrefix("/"),
      !decoded.contains("\\"), !decoded.contains(":")
    else { return nil }
    var parts: [Substring] = []
    for part in (folder + "/" + decoded).split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  /// `%20` is a blank. A bad escape stands for itself.
  private static func decoded(_ address: String) -> String? {
    let bytes = Array(address.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }
}
