import Diagnostics
import Testing

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("练习", "练习", 0), ("练习", "复习", 1), ("kitten", "sitting", 3),
    ("ab", "ba", 1), ("practcie", "practice", 1), ("收藏", "收臧", 1),
  ])
  func `距离`(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
    #expect(EditDistance.between(right, left) == distance)
  }

  @Test func `最近的，若够近`() {
    let names = ["practice", "review", "练习", "复习"]
    #expect(EditDistance.nearest(to: "practcie", among: names) == "practice")
    #expect(EditDistance.nearest(to: "练刁", among: names) == "练习")
    #expect(EditDistance.nearest(to: "xyz", among: names) == nil)
    #expect(EditDistance.nearest(to: "甲", among: ["乙"]) == nil)
    #expect(EditDistance.nearest(to: "a", among: []) == nil)
  }
}
