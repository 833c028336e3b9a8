/// Why somebody ceased to be a deputy, as the law knows it. The raw value is what journals hold.
package enum LeavingReason: String, CaseIterable, Sendable, Hashable {
  /// 届满
  case termEnded
  /// 辞职
  case resigned
  /// 责令辞职
  case resignedOnOrder
  /// 调离或者迁出本行政区域
  case moved
  /// 罢免
  case recalled
  /// 去世
  case died
  /// 其他
  case other
}
