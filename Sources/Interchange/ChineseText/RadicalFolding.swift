/// Characters that only look like those people mean: the radicals that some programs put into text when they copy from PDF,
/// such as ⼯ for 工.
enum RadicalFolding {
  /// For U+2F00 to U+2FD5, the Kangxi radicals, the characters of Unicode's compatibility decomposition.
  private static let kangxi: [Character] = Array(
    """
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日\
    曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行\
    衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
    """)

  /// For the radicals supplement, which Unicode leaves apart, what they stand for in text.
  private static let supplement: [Character: Character] = {
    let pairs = """
      ⺀冫 ⺁厂 ⺅亻 ⺆冂 ⺉刂 ⺋㔾 ⺌小 ⺗心 ⺘扌 ⺙攵 ⺚无 ⺟母 ⺠民 ⺡氵 ⺢水 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糸 ⺰纟 \
      ⺱罓 ⺲罒 ⺳网 ⺴网 ⺵网 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃西 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 \
      ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞飠 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 \
      ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟
      """
    return Dictionary(
      pairs.split(separator: " ").compactMap { pair in
        pair.count == 2 ? (pair.first ?? " ", pair.last ?? " ") : nil
      }
    ) { first, _ in first }
  }()

  /// The text with such characters replaced.
  static func folded(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x2E80...0x2FDF).contains($0.value) }) else {
      return text
    }
    return String(
      text.map { character -> Character in
        guard let code = character.unicodeScalars.first?.value else { return character }
        if (0x2F00...0x2FD5).contains(code) { return kangxi[Int(code) - 0x2F00] }
        return supplement[character] ?? character
      })
  }
}
