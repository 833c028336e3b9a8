import Foundation
import TestSupport
import Testing

extension ProgramResult {
  /// Standard output as a JSON object.
  func object() throws -> [String: Any] {
    try #require(try json() as? [String: Any])
  }

  /// Standard output as a JSON list of objects.
  func list() throws -> [[String: Any]] {
    try #require(try json() as? [[String: Any]])
  }

  private func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output.utf8))
  }
}
