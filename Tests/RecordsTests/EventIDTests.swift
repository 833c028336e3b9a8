import Dates
import Records
import Testing

struct EventIDTests {
  @Test(arguments: [
    ("00000000000000000000000000", UInt128.zero),
    ("00000000000000000000000001", 1),
    ("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", UInt128.max),
    ("01ARZ3NDEKTSV4RRFFQ69G5FAV", 0x0156_3E3A_B5D3_D676_4C61_EFB9_9302_BD5B),
  ])
  func `二十六个字符`(_ text: String, _ value: UInt128) {
    #expect(EventID(text)?.value == value)
    #expect(EventID(value: value).description == text)
  }

  @Test(arguments: [
    "", "01ARZ3NDEKTSV4RRFFQ69G5FA", "01ARZ3NDEKTSV4RRFFQ69G5FAVV", "81ARZ3NDEKTSV4RRFFQ69G5FAV",
    "01arz3ndektsv4rrffq69g5fav", "01ARZ3NDEKTSV4RRFFQ69G5FAU", "01ARZ3NDEKTSV4RRFFQ69G5FIV",
    "01ARZ3NDEKTSV4RRFFQ69G5FA代", "01ARZ3NDEKTSV4RRFFQ69G5F代",
  ])
  func `别的都不是`(_ text: String) {
    #expect(EventID(text) == nil)
    #expect(PersonUID(text) == nil)
  }

  /// The example of the ULID specification.
  @Test func `时间在前四十八位`() throws {
    let id = try #require(EventID("01ARYZ6S41TSV4RRFFQ69G5FAV"))
    #expect(id.time.milliseconds == 1_469_918_176_385)
  }
}
