import Foundation

/// The machine that measures.
enum Machine {
  /// Processor, memory, system and load, on one line.
  static var description: String {
    let processor = value(of: "model name", in: "/proc/cpuinfo") ?? "unknown processor"
    let memory = value(of: "MemTotal", in: "/proc/meminfo").flatMap { text in
      text.split(separator: " ").first.flatMap { Int($0) }
    }
    let release = (try? String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8)) ?? ""
    let load = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8)) ?? "?"
    let parts = [
      processor, "\(ProcessInfo.processInfo.activeProcessorCount) processors",
      "\((memory ?? 0) / 1_000_000) GB", "Linux \(release.prefix { $0 != "\n" })",
      "load \(load.prefix { $0 != " " })",
    ]
    return "Machine: " + parts.joined(separator: ", ")
  }

  private static func value(of key: String, in file: String) -> String? {
    let text = try? String(contentsOfFile: file, encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix(key) }
    return line?.split(separator: ":", maxSplits: 1).last.map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }
}
