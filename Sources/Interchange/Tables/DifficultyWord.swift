/// What files say about how hard a question is.
enum DifficultyWord {
  /// 1…5 for a number or a usual word; `nil` for anything else.
  static func level(_ text: String) -> Int? {
    if let number = Int(text), (1...5).contains(number) { return number }
    switch text.lowercased() {
    case "易", "容易", "简单", "低", "easy", "facil": return 1
    case "较易": return 2
    case "中", "中等", "一般", "适中", "medium", "medio": return 3
    case "较难": return 4
    case "难", "困难", "高", "hard", "dificil": return 5
    default: return nil
    }
  }
}
