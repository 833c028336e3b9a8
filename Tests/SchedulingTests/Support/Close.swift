/// Whether two numbers differ by no more than that share of the greater.
func isClose(_ left: Double, _ right: Double, relative tolerance: Double) -> Bool {
  abs(left - right) <= tolerance * max(abs(left), abs(right))
}
