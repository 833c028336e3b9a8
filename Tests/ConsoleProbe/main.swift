// A program for the tests of Console: reads lines and prints what it got, one result a line.
//
//   ConsoleProbe [--deadline=MS] [--idle=MS] [--tick=MS] [--style] [--delay] [--pages=LINES] KIND...
//
// The kinds (command, answer, secret, text, screen, screen-hidden) are asked for in turn, the last one again and again, until
// the input ends. Each kind is its own prompt; `_` in it is a new line. With --pages, a text of so many
// lines is shown first.

import Console

let options = CommandLine.arguments.dropFirst().filter { $0.hasPrefix("--") }
let names = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }

func number(_ name: String) -> Int? {
  options.first { $0.hasPrefix("--\(name)=") }.flatMap { Int($0.dropFirst(name.count + 3)) }
}

func kind(_ name: String) -> InputKind {
  switch name {
  case "answer": .answer
  case "secret": .secret
  case "text": .text
  default: .command
  }
}

Signals.ignoreFailingWrites()
let terminal = Terminal(environment: TerminalEnvironment(term: "xterm-256color"))
let output = TerminalOutput.standardOutput()
var ticks = 0

func makeSource() -> any LineSource {
  guard terminal.isInteractive else { return PlainLineSource(output: output) }
  let painter = Painter(isOn: options.contains("--style"))
  let source = ReadlineSource(
    output: output, painter: painter, history: ["旧命令"],
    onHistoryLine: { output.writeLine("kept \($0.debugDescription)") })
  source.completer = { request in
    let known = ["practice", "practise-hard", "题库", "练习", "练习题", "organiser"]
    return known.filter { $0.hasPrefix(request.word) }.map { Candidate($0, display: "\($0)（候选）") }
      + (request.word == "lx" ? [Candidate("练习")] : [])
  }
  return source
}

/// A screen with the size of the terminal on it and a line at its foot; 7 is a line by itself.
func screen(isHidden: Bool) -> ScreenLineRequest {
  ScreenLineRequest(isHidden: isHidden, keys: ["7"]) {
    let size = terminal.size
    let drawing = ScreenDrawing(output: output, terminal: terminal)
    drawing.show([(text: "size \(size.columns)x\(size.rows) tick\(ticks)", style: .bold)])
    ticks += 1
    return Prompt("at the foot> ")
  }
}

func readLines(from source: any LineSource) throws(TerminalFailure) {
  let tick = number("tick").map { interval in
    LineLimits.Tick(every: interval) {
      ticks += 1
      return Prompt("tick\(ticks)> ")
    }
  }
  let limits = LineLimits(deadline: number("deadline"), idle: number("idle"), tick: tick)
  var index = names.startIndex
  while true {
    let name = names.isEmpty ? "command" : names[index]
    if index + 1 < names.endIndex { index += 1 }
    let prompt = Prompt(name.replacing("_", with: "\n") + "> ", style: .green)
    let result =
      name.hasPrefix("screen")
      ? try source.readLine(screen(isHidden: name == "screen-hidden"), limits: limits)
      : try source.readLine(prompt: prompt, kind: kind(name), limits: limits)
    output.writeLine("got \(result)")
    if options.contains("--delay") { output.writeLine("delay \(source.firstKeyDelay != nil)") }
    try output.flush()
    if result == .endOfInput { break }
  }
}

do {
  let source = makeSource()
  if let count = number("pages") {
    let pager = Pager(source: source, output: output, terminal: terminal)
    let isComplete = try pager.show((1...count).map { "第\($0)行" }) { page, pages in
      Prompt("\(page)/\(pages)> ")
    }
    output.writeLine("complete \(isComplete)")
  }
  try readLines(from: source)
  output.writeLine("bye")
  try output.flush()
} catch {
  let errors = TerminalOutput.standardError(after: output)
  errors.writeLine("failed \(error)")
  try errors.flush()
}
