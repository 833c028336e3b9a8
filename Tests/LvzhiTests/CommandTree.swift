import ArgumentParser
import Foundation
import Testing

@testable import lvzhi

/// The commands as the parser knows them, from its own description of the tree.
struct CommandTree: Decodable {
  let command: Node

  struct Node: Decodable {
    let commandName: String
    let aliases: [String]?
    let subcommands: [Node]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    let kind: String
    let isRepeating: Bool
    let names: [Name]?

    struct Name: Decodable {
      let kind: String
      let name: String
    }

    var flags: [String] {
      (names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }
    }
  }

  /// One command with all names by which it can be called, outermost first.
  struct Command: CustomTestStringConvertible {
    let path: [[String]]
    let node: Node
    var name: String { path.compactMap(\.first).joined(separator: " ") }
    var words: [String] { path.compactMap(\.first) }
    var testDescription: String { name }

    /// Every way to write it, such as 名册 list.
    var spellings: [[String]] {
      path.reduce([[]]) { spellings, names in
        spellings.flatMap { spelling in names.map { spelling + [$0] } }
      }
    }
  }

  /// Every command and group of the tree, without the root.
  static let all: [Command] = {
    guard let tree = try? JSONDecoder().decode(Self.self, from: Data(Root._dumpHelp().utf8)) else {
      return []
    }
    // The library describes a help command of its own, which ours replaces.
    return commands(below: tree.command, at: []).filter {
      $0.name != "help" || $0.node.aliases != nil
    }
  }()

  /// Those that do something themselves.
  static let leaves = all.filter { ($0.node.subcommands ?? []).isEmpty }

  private static func commands(below node: Node, at path: [[String]]) -> [Command] {
    (node.subcommands ?? []).flatMap { child in
      let path = path + [[child.commandName] + (child.aliases ?? [])]
      return [Command(path: path, node: child)] + commands(below: child, at: path)
    }
  }
}
