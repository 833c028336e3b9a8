/// How much one run works through.
enum Amount {
  case bytes(Int)
  case events(Int)
}
