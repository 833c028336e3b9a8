package import Dates

/// What is written down about a training as a whole. What a change does not name stays as it was.
package struct TrainingChange: Hashable, Sendable {
  /// What is known in words. The raw value is the key in journals and JSON.
  package enum Field: String, CaseIterable, Sendable, Hashable {
    case title
    case place
    /// 主办单位
    case organiser
    /// 授课人
    case lecturer
    /// 培训内容
    case subject
    /// The group that it was held for; empty for everybody.
    case group
    /// 记录人
    case recorder
    /// 审核人
    case checker
    case remark
  }

  /// An empty text empties the field.
  package var texts: [Field: String] = [:]
  package var form: TrainingForm?
  package var hours: TrainingHours?
  /// The day on which it was held, where that is not the day of its first event.
  package var date: CalendarDate?

  package init() {}

  /// Whether it changes nothing.
  package var isEmpty: Bool { texts.isEmpty && form == nil && hours == nil && date == nil }

  /// Takes over what a later change says.
  package mutating func apply(_ later: TrainingChange) {
    texts.merge(later.texts) { $1 }
    form = later.form ?? form
    hours = later.hours ?? hours
    date = later.date ?? date
  }

  /// A field that was filled in.
  package func text(_ field: Field) -> String? {
    texts[field].flatMap { $0.isEmpty ? nil : $0 }
  }
}
