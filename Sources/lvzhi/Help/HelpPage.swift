/// Lays out the help: examples first, then what may follow the name, then the options.
struct HelpPage {
  let language: Language

  /// All commands, a line each.
  var overview: [ScreenLine] {
    var lines = [ScreenLine.text(Message.helpTitle.text(in: language)), .blank]
    lines += commands(for: .everyone)
    lines += [.blank, .text(Message.helpOrganiser.text(in: language)), .blank]
    lines += commands(for: .organiser)
    lines += [.blank, .text(Message.helpMore.text(in: language))]
    return lines
  }

  /// One command.
  func lines(for entry: CommandDescription) -> [ScreenLine] {
    var lines: [ScreenLine] = [.text(title(of: entry) + separator + text(entry.summary)), .blank]
    lines.append(.text(Message.helpExamples.text(in: language)))
    for example in entry.examples {
      lines.append(.item(marker: text(example.line), text: text(example.effect)))
    }
    lines += [.blank, .text(Message.helpUsage.text(in: language))]
    lines.append(.text("  " + usage(of: entry)))
    let subcommands = CommandCatalogue.subcommands(of: entry.name)
    lines += subcommands.map { .item(marker: usage(of: $0), text: text($0.summary)) }
    if !entry.options.isEmpty {
      lines += [.blank, .text(Message.helpOptions.text(in: language))]
      lines += entry.options.map { .item(marker: $0.name, text: text($0.meaning)) }
    }
    return lines
  }

  private func commands(for audience: CommandDescription.Audience) -> [ScreenLine] {
    CommandCatalogue.all.filter { $0.audience == audience && !$0.name.contains(" ") }
      .map { .item(marker: title(of: $0), text: text($0.summary)) }
  }

  private var separator: String { language == .chinese ? "：" : ": " }

  private func title(of entry: CommandDescription) -> String {
    switch language {
    case .chinese: "\(entry.title.chinese)（\(entry.title.english)）"
    case .english: "\(entry.title.english) (\(entry.title.chinese))"
    }
  }

  private func usage(of entry: CommandDescription) -> String {
    let name = text(entry.title)
    let arguments = text(entry.arguments)
    return arguments.isEmpty ? name : "\(name) \(arguments)"
  }

  private func text(_ message: Message) -> String { message.text(in: language) }
}
