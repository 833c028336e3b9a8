import Foundation
import Questions
import Sheets
import Testing

/// Marks of a file of vectors and what other programs made of them; see `Vectors/README.md`.
struct AnalysisVector {
  var maxima: [Int] = []
  var key: [Substring] = []
  var total: [Double?] = []
  var alpha: Double?
  var error: Double?
  var items: [[Double?]] = []
  /// By item: letter, count, share, mean marks at the other items, correlation.
  var options: [[(letter: Substring, figures: [Double?])]] = []
  var persons: [[Substring]] = []

  init(_ name: String, filePath: String = #filePath) throws {
    let url = URL(fileURLWithPath: filePath).deletingLastPathComponent()
      .appendingPathComponent("../Vectors/\(name).txt").standardizedFileURL
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      let rest = Array(words.dropFirst())
      switch words[0] {
      case "maxima": maxima = try rest.map { try #require(Int($0)) }
      case "key": key = rest
      case "total": total = try rest.map(Self.number)
      case "alpha": alpha = try Self.number(rest[0])
      case "error": error = try Self.number(rest[0])
      case "item":
        items.append(try rest.map(Self.number))
        options.append([])
      case "option":
        options[options.count - 1].append((rest[0], try rest.dropFirst().map(Self.number)))
      default: persons.append(rest)
      }
    }
  }

  private static func number(_ word: Substring) throws -> Double? {
    guard word != "-" else { return nil }
    let number: Double = try #require(Double(word), "\(word)")
    return number
  }

  func matrix() throws -> ResponseMatrix {
    guard key.isEmpty else {
      return try TestMatrix.answers(
        persons.map { $0.joined(separator: " ") },
        to: key.map { try TestMatrix.single(String($0)) })
    }
    var matrix = ResponseMatrix(maxima.map { TestMatrix.marked(Points($0)) })
    for person in persons {
      try matrix.append(
        person.map { $0 == "-" ? .unanswered : .marked(try #require(Double($0)), picked: nil) })
    }
    return matrix
  }
}
