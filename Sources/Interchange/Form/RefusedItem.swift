/// That an item is refused, thrown where it is found out.
struct RefusedItem: Error {
  let refusal: ImportRefusal
}
