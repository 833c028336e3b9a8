/// Masks a name or an id: 张三 becomes 张*, 王小明 王*明, zhangsan z******n. Who knows the person may still
/// recognise them, and two people may look the same.
enum NameMask {
  static func masked(_ text: String) -> String {
    guard let first = text.first else { return "" }
    let count = text.count
    if count == 1 { return "*" }
    let stars = String(repeating: "*", count: max(count - 2, 1))
    return count == 2 ? "\(first)*" : "\(first)\(stars)\(text.suffix(1))"
  }
}
