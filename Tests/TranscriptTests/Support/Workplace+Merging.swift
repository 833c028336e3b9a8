import Foundation

extension Workplace {
  /// Another machine with the same banks: its own name, and a home of its own, or a copy of this one's.
  func machine(copyingHome: Bool = false) throws -> Workplace {
    let machine = try Workplace()
    machine.banks = banks
    machine.environment = environment
    if copyingHome { try FileManager.default.copyItem(atPath: home, toPath: machine.home) }
    return machine
  }

  /// All files of the home but what is derived, with their bytes.
  func content() throws -> [String: Data] {
    var content: [String: Data] = [:]
    for path in FileManager.default.enumerator(atPath: home)?.compactMap({ $0 as? String }) ?? []
    where path.hasSuffix(".jsonl") || path.hasSuffix(".md") || path.hasSuffix("paper.json") {
      content[path] = try Data(contentsOf: URL(fileURLWithPath: "\(home)/\(path)"))
    }
    return content
  }
}
