import Interchange

/// The right answer of an item in one short text.
enum ItemAnswer {
  static func text(_ item: ForeignItem) -> String {
    switch item.body {
    case .choice(let options, let several):
      (several ? "多" : "单") + options.filter(\.isRight).map(\.text).joined(separator: "+")
    case .trueFalse(let isTrue): isTrue ? "对" : "错"
    case .blanks(let answers):
      "空" + answers.map { $0.joined(separator: "/") }.joined(separator: "+")
    case .short(let model, _): "答" + model
    case .ordering, .matching: "?"
    }
  }
}
