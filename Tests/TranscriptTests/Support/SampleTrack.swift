import TestSupport

/// A track over the bank `all-types`, with a checklist; of invented rules.
enum SampleTrack {
  static let text = """
    id: xiao
    title: 小课程
    audience: 试读的人
    laws:
      代表法: 2025-03-11
    lessons:
      - title: 选择题
        read:
          - bank: leixing
            chapter: 选择
        questions:
          - bank: leixing
            chapter: 选择
            count: 2
      - title: 填写题
        questions:
          - bank: leixing
            chapter: 填写
            count: 1
    checklist:
      - title: 会前
        steps:
          - do: 决定日期
            who: 主席团
            when: before
            basis: 代表法 第三条
          - do: 通知代表
            who: 主席团
            days-before: 7
            region: 浙江省
            basis: 代表法 第四条第一款；第五条
      - title: 会上
        steps:
          - do: 开会
            when: first-day
            if: 人数够时
            note: 人数够了才能开
            basis: 代表法 第六条

    """
}

extension Workplace {
  /// A workplace with the bank `all-types`, the sample track, and the deputy 张三.
  static func withTrack() throws -> Workplace {
    let place = try Workplace(banks: "all-types")
    try place.folder.write(SampleTrack.text, to: "banks/tracks/xiao.yaml")
    try place.run("deputy", "add", "张三", "--now", now)
    place.environment["LVZHI_DEPUTY"] = "张三"
    return place
  }
}
