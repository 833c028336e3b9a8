import Names
import Testing

@Suite struct `拼音首字母` {
  @Test(arguments: [
    ("张三", "zs"), ("王小明", "wxm"), ("欧阳修", "oyx"), ("〇一", "ly"), ("㐀", "q"), ("李Ann", "la"),
    ("Zhang San", "zs"),
    ("阿依古丽·买买提", "aygl" + "mmt"), ("吕布", "lb"), ("赵4", "z4"),
  ])
  func `一般读音`(name: String, letters: String) {
    #expect(PinyinInitials.match(letters, name, whole: true), "\(PinyinInitials.letters(of: name))")
  }

  @Test(arguments: [
    ("曾国藩", ["zgf", "cgf"]), ("单雄信", ["sxx", "dxx"]), ("仇英", ["qy", "cy"]),
    ("尉迟恭", ["ycg", "wcg"]),
    ("覃勇", ["qy", "ty"]), ("解缙", ["xj", "jj"]), ("区寄", ["oj", "qj"]), ("朴正", ["pz"]),
  ])
  func `多音字都认`(name: String, all: [String]) {
    for letters in all { #expect(PinyinInitials.match(letters, name, whole: true), "\(letters)") }
  }

  @Test func `全部或开头`() {
    #expect(PinyinInitials.match("z", "张三丰", whole: false))
    #expect(!PinyinInitials.match("z", "张三丰", whole: true))
    #expect(!PinyinInitials.match("zsfx", "张三丰", whole: false))
    #expect(!PinyinInitials.match("", "张三丰", whole: false))
  }
}
