import BankFile
import Diagnostics
import Testing

struct WordingTests {
  struct Case: CustomStringConvertible, Sendable {
    let text: String
    let found: [String]
    let instead: [String]
    var description: String { text }

    init(_ text: String, _ found: [String], _ instead: [String] = []) {
      self.text = text
      self.found = found
      self.instead = instead
    }
  }

  @Test(arguments: [
    Case("十名代表联名提出提案", ["提案"], ["议案"]),
    Case("人民代表应当联系群众", ["人民代表"], ["人大代表"]),
    Case("作为人民代表，人民代表大会的一员", ["人民代表"], ["人大代表"]),
    Case("当选议员以后", ["议员"], ["代表"]),
    Case("他在村里竞选", ["竞选"], ["选举"]),
    Case("代表可以弹劾镇长", ["弹劾"], ["罢免"]),
    Case("代表积极参政议政", ["参政议政"], ["履职"]),
    Case("乡镇人大主任召集会议", ["乡镇人大主任"], ["乡镇人大主席"]),
    Case("某镇人大副主任", ["镇人大副主任"], ["乡镇人大主席"]),
    Case("乡镇人大常委会主持", ["乡镇人大常委会"], ["乡镇人大主席团"]),
    Case("镇人民代表大会常务委员会主持", ["镇人民代表大会常务委员会"], ["乡镇人大主席团"]),
    Case("主席团是乡镇人大的常设机构", ["常设机构"], ["乡镇人大主席团", "常设机关"]),
    Case("县委任命乡镇人大主席", ["任命乡镇人大主席"], ["选举"]),
    Case("任命老何为镇人大副主席", ["任命老何为镇人大副主席"], ["选举"]),
    Case("乡镇人大主席由县委任命", ["人大主席由县委任命"], ["选举"]),
    Case("县人大领导乡镇人大", ["县人大领导乡镇人大"], ["指导", "联系"]),
    Case("县级人大常委会依法领导镇人民代表大会", ["县级人大常委会依法领导镇人民代表大会"], ["指导", "联系"]),
    Case("乡镇人大受县人大常委会领导", ["乡镇人大受县人大常委会领导"], ["指导", "联系"]),
    Case("人民代表不得干预案件", ["人民代表"], ["人大代表"]),
    Case("人民代表的误工补贴", ["人民代表"], ["人大代表"]),
    Case("议员是否守法", ["议员"], ["代表"]),
    Case("提案，弹劾", ["提案", "弹劾"], ["议案", "罢免"]),
  ]) func `不当的词和说法`(_ example: Case) {
    let matches = Wording.matches(in: example.text)
    #expect(matches.map(\.text) == example.found)
    #expect(matches.flatMap(\.instead) == example.instead)
  }

  @Test(arguments: [
    "各级人民代表大会代表", "全国人民代表大会", "提案人要求撤回的", "政协委员的提案由政协办理", "民主党派参政议政",
    "议案不叫“提案”", "议案不叫提案", "“提案”是另一回事", "《人民代表》杂志", "常见的误会是把代表叫做议员",
    "公司职工会议员工", "民主评议员", "镇人大主任科员", "乡镇不设乡镇人大常委会", "乡镇人大没有常设机构",
    "由县人大常委会任命", "县人大常委会任命的局长向镇人大主席报告", "镇人大主席团任命", "镇人大主席主持，县长任命局长",
    "乡镇人大主席不是由县委任命", "县人大选举的领导人员列席乡镇人大会议", "县人大在县委领导下联系乡镇人大",
    "县人大不领导，只指导乡镇人大", "县人大与乡镇人大是否领导关系", "县人大是否领导乡镇人大", "县人大无权领导乡镇人大", "乡镇人大主席能否由县委任命",
    "县级人大常委会和乡镇人大主席团",
    "坚持中国共产党的领导", "县级以上的地方各级人大常委会", "乡镇人大在县人大指导下选举政府领导人员",
  ]) func `正当的说法不报`(_ text: String) {
    #expect(Wording.matches(in: text) == [])
  }

  @Test func `报出的位置`() throws {
    try expect(
      """
      # 怎样提出1️⃣提案

      先看本章2️⃣竞选的说明。县人大领导乡镇人大是3️⃣弹劾。

      ## 1

      代表可以提出什么？

      - ( ) 4️⃣提案
        > 5️⃣提案是政府的，6️⃣县人大领导乡镇人大。
      - ( ) 县人大领导乡镇人大
      - (√) 议案

      依据：《提案工作条例》
      解析：代表提出7️⃣提案；
        代表又称8️⃣议员。

      ## 2

      县人大领导乡镇人大。

      答案：错
      依据：代表法 第一条

      ## 3

      9️⃣乡镇人大主席由县委任命，这叫{{选举}}。

      依据：代表法 第一条
      """,
      finds: [
        Expected(1, .wording("提案", instead: ["议案"])),
        Expected(2, .wording("竞选", instead: ["选举"])),
        Expected(nil, .wording("县人大领导乡镇人大", instead: ["指导", "联系"])),
        Expected(3, .wording("弹劾", instead: ["罢免"])),
        Expected(4, .wording("提案", instead: ["议案"])),
        Expected(5, .wording("提案", instead: ["议案"])),
        Expected(6, .wording("县人大领导乡镇人大", instead: ["指导", "联系"])),
        Expected(nil, .unregisteredSource("提案工作条例", meant: nil)),
        Expected(7, .wording("提案", instead: ["议案"])),
        Expected(8, .wording("议员", instead: ["代表"])),
        Expected(nil, .wording("人大主席由县委任命", instead: ["选举"])),
      ])
  }
}
