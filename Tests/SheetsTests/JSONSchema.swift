import Foundation

/// As much of JSON Schema as our schema files use. An unknown keyword is a fault of the schema, so that
/// nothing in it goes unchecked by mistake.
struct JSONSchema {
  private let root: Any

  init(contentsOf url: URL) throws {
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
  }

  /// What is wrong with a JSON text, each with its place; empty if it follows the schema.
  func faults(in json: Data) throws -> [String] {
    Self.faults(in: try JSONSerialization.jsonObject(with: json), root, at: "$")
  }

  private static func faults(in value: Any, _ schema: Any, at path: String) -> [String] {
    guard let schema = schema as? [String: Any] else { return ["\(path): no schema"] }
    return schema.flatMap { keyword, argument in
      fault(in: value, keyword, argument, schema, at: path)
    }
  }

  private static func fault(
    in value: Any, _ keyword: String, _ argument: Any, _ schema: [String: Any], at path: String
  ) -> [String] {
    let object = value as? [String: Any]
    let number = (value as? NSNumber)?.doubleValue
    switch keyword {
    case "$schema", "title", "description", "format": return []
    case "const":
      return value as? String == argument as? String ? [] : ["\(path): not the constant"]
    case "type":
      let allowed = argument as? [String] ?? [argument as? String ?? ""]
      return types(of: value).isDisjoint(with: allowed) ? ["\(path): not \(allowed)"] : []
    case "minimum":
      return number.map { $0 >= (argument as? Double ?? .infinity) } == false
        ? ["\(path): small"] : []
    case "maximum":
      return number.map { $0 <= (argument as? Double ?? -.infinity) } == false
        ? ["\(path): large"] : []
    case "required":
      let missing = (argument as? [String] ?? []).filter { object?[$0] == nil }
      return missing.map { "\(path): \($0) missing" }
    case "additionalProperties":
      let known = schema["properties"] as? [String: Any] ?? [:]
      return (object ?? [:]).keys.filter { known[$0] == nil }.map { "\(path): \($0) unknown" }
    case "properties":
      return (argument as? [String: Any] ?? [:]).flatMap { key, schema in
        object?[key].map { faults(in: $0, schema, at: "\(path).\(key)") } ?? []
      }
    case "items":
      return (value as? [Any] ?? []).enumerated().flatMap { index, element in
        faults(in: element, argument, at: "\(path)[\(index)]")
      }
    default: return ["\(path): unknown keyword \(keyword)"]
    }
  }

  private static func types(of value: Any) -> Set<String> {
    switch value {
    case is NSNull: ["null"]
    case is String: ["string"]
    case is [Any]: ["array"]
    case is [String: Any]: ["object"]
    case let number as NSNumber:
      number.doubleValue == number.doubleValue.rounded() ? ["integer", "number"] : ["number"]
    default: []
    }
  }
}
