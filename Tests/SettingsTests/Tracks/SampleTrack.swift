/// A track that is right in every way, and has everything.
enum SampleTrack {
  static let text = """
    # 一门小课程
    id: xiao
    title: 小课程
    audience: 试读的人
    summary: 两课。
    laws:
      代表法: 2025-03-11
    lessons:
      - title: 第一
        read:
          - bank: a
            chapter: 总则
        questions:
          - bank: a
            chapter: 总则
            tags: [甲, 乙]
            count: 2
          - bank: a
            ids: [001, 二]
            count: 1
      - title: 第二
        questions:
          - bank: b
            count: 1
      - title: 第三
        after: [1]
        questions:
          - bank: a
            count: 3
    checklist:
      - title: 会前
        steps:
          - do: 通知代表
            who: 主席团
            days-before: 7
            if: 需要时
            note: 一句话
            region: 某省
            basis: 代表法 第三条；第四条第一款
          - do: 开会
            when: first-day
            limit: 上午
            basis: 代表法 第五条
    """
}
