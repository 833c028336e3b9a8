package import Foundation

/// As much of JSON Schema as our schema files use. An unknown keyword is a fault of the schema, so that
/// nothing in it goes unchecked by mistake.
package struct JSONSchema {
  private let root: [String: Any]

  /// The schema `name` of `Documentation/Formats/`.
  package init(named name: String) throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../Documentation/Formats")
    let data = try Data(contentsOf: folder.appending(path: name).standardized)
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? ["type": "nothing"]
  }

  /// What is wrong with a JSON text, each with its place; empty if it follows the schema.
  package func faults(in json: Data) throws -> [String] {
    faults(in: try JSONSerialization.jsonObject(with: json), root, at: "$")
  }

  private func faults(in value: Any, _ schema: Any, at path: String) -> [String] {
    guard let schema = schema as? [String: Any] else { return ["\(path): no schema"] }
    return schema.flatMap { keyword, argument in
      faults(in: value, keyword, argument, schema, at: path)
    }
  }

  private func faults(
    in value: Any, _ keyword: String, _ argument: Any, _ schema: [String: Any], at path: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$defs", "title", "description", "format", "then", "else": []
    case "$ref": reference(in: value, argument, at: path)
    case "if": condition(in: value, argument, schema, at: path)
    case "allOf":
      (argument as? [Any] ?? []).flatMap { faults(in: value, $0, at: path) }
    case "properties", "additionalProperties", "required":
      (value as? [String: Any]).map { members(of: $0, keyword, argument, schema, at: path) } ?? []
    case "items":
      (value as? [Any] ?? []).enumerated().flatMap { index, element in
        faults(in: element, argument, at: "\(path)[\(index)]")
      }
    default: fault(in: value, keyword, argument).map { ["\(path): \($0)"] } ?? []
    }
  }

  private func reference(in value: Any, _ argument: Any, at path: String) -> [String] {
    let definitions = root["$defs"] as? [String: Any] ?? [:]
    let name = (argument as? String ?? "").split(separator: "/").last.map(String.init) ?? ""
    return faults(in: value, definitions[name] ?? "missing", at: path)
  }

  private func condition(
    in value: Any, _ condition: Any, _ schema: [String: Any], at path: String
  ) -> [String] {
    let holds = faults(in: value, condition, at: path).isEmpty
    return schema[holds ? "then" : "else"].map { faults(in: value, $0, at: path) } ?? []
  }

  private func members(
    of object: [String: Any], _ keyword: String, _ argument: Any, _ schema: [String: Any],
    at path: String
  ) -> [String] {
    switch keyword {
    case "required":
      return (argument as? [String] ?? []).filter { object[$0] == nil }
        .map { "\(path): \($0) missing" }
    case "properties":
      return (argument as? [String: Any] ?? [:]).flatMap { key, schema in
        object[key].map { faults(in: $0, schema, at: "\(path).\(key)") } ?? []
      }
    default:
      let known = schema["properties"] as? [String: Any] ?? [:]
      return object.filter { known[$0.key] == nil }.flatMap { key, value in
        argument as? Bool == false
          ? ["\(path): \(key) unknown"] : faults(in: value, argument, at: "\(path).\(key)")
      }
    }
  }

  /// What a keyword without schemas below it says against a value.
  private func fault(in value: Any, _ keyword: String, _ argument: Any) -> String? {
    let number = (value as? NSNumber)?.doubleValue
    switch keyword {
    case "const", "enum":
      let allowed =
        keyword == "enum" ? argument as? [AnyHashable] : (argument as? AnyHashable).map { [$0] }
      let isAllowed = (value as? AnyHashable).map { (allowed ?? []).contains($0) } ?? false
      return isAllowed ? nil : "not the constant"
    case "type":
      let allowed = argument as? [String] ?? [argument as? String ?? ""]
      return Self.types(of: value).isDisjoint(with: allowed) ? "not \(allowed)" : nil
    case "minimum":
      return number.map { $0 >= (argument as? Double ?? .infinity) } == false ? "small" : nil
    case "maximum":
      return number.map { $0 <= (argument as? Double ?? -.infinity) } == false ? "large" : nil
    case "pattern":
      guard let text = value as? String, let pattern = try? Regex(argument as? String ?? "(") else {
        return value is String ? "no pattern" : nil
      }
      return text.contains(pattern) ? nil : "not of the pattern"
    default: return "unknown keyword \(keyword)"
    }
  }

  private static func types(of value: Any) -> Set<String> {
    switch value {
    case is NSNull: ["null"]
    case is String: ["string"]
    case is [Any]: ["array"]
    case is [String: Any]: ["object"]
    // Foundation gives true as the number 1, of the C type char.
    case let number as NSNumber where String(cString: number.objCType) == "c": ["boolean"]
    case let number as NSNumber:
      number.doubleValue == number.doubleValue.rounded() ? ["integer", "number"] : ["number"]
    default: []
    }
  }
}
