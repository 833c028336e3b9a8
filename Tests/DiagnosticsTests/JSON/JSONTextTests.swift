import Diagnostics
import Testing

struct JSONTextTests {
  struct Case: CustomTestStringConvertible {
    let value: JSONValue
    let text: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(value: .null, text: "null"),
    Case(value: true, text: "true"),
    Case(value: 0, text: "0"),
    Case(value: .integer(.min), text: "-9223372036854775808"),
    Case(value: 1.0, text: "1"),
    Case(value: 0.5, text: "0.5"),
    Case(value: 7.4, text: "7.4"),
    Case(value: .number(-0.0), text: "0"),
    Case(value: 1e-7, text: "1e-07"),
    Case(value: 9_007_199_254_740_991.0, text: "9007199254740991"),
    Case(value: 1e300, text: "1e+300"),
    Case(value: .number(.infinity), text: "null"),
    Case(value: .number(.nan), text: "null"),
    Case(value: "代表法", text: "\"代表法\""),
    Case(value: "a\"b\\c/d", text: #""a\"b\\c/d""#),
    Case(value: "\n\r\t\u{0}\u{1B}[31m", text: #""\n\r\t\u0000\u001b[31m""#),
    Case(value: "\u{7F}\u{9B}\u{A0}", text: "\"\\u007f\\u009b\u{A0}\""),
    Case(
      value: "甲\u{202E}乙\u{2066}\u{61C}\u{2028}", text: "\"甲\\u202e乙\\u2066\\u061c\\u2028\""),
    Case(value: "👩‍👩‍👧", text: "\"👩‍👩‍👧\""),
    Case(value: [], text: "[]"),
    Case(value: [:], text: "{}"),
    Case(value: ["b": 1, "a": ["x", .null]], text: #"{"b":1,"a":["x",null]}"#),
  ])
  func `一行写出`(_ example: Case) {
    #expect(JSONText(example.value).description == example.text)
  }

  @Test func `分行写出`() {
    let value: JSONValue = ["id": "甲", "tags": ["一", "二"], "none": [], "more": ["x": 1]]
    let expected = """
      {
        "id": "甲",
        "tags": [
          "一",
          "二"
        ],
        "none": [],
        "more": {
          "x": 1
        }
      }
      """
    #expect(JSONText(value, layout: .pretty).description == expected)
  }

  @Test func `没有值写作空`() {
    #expect(JSONValue.string(nil) == .null)
    #expect(JSONValue.integer(nil) == .null)
    #expect(JSONValue.number(nil) == .null)
    #expect(JSONText(.strings(["a", "b"])).description == #"["a","b"]"#)
  }
}
