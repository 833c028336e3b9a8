import Questions

/// Who earned and picked what: persons by items. It holds one response a person and item, with marks between
/// nothing and full marks, and options that the item has; it cannot hold anything else.
///
/// Kept flat: 12 bytes a response.
package struct ResponseMatrix: Sendable, Hashable {
  package let items: [TestItem]
  /// How many people took the test.
  package private(set) var persons = 0
  /// How many should have taken it and did not. They are in no figure.
  package let absent: Int

  /// By person, then by item.
  private var marks: [Double] = []
  private var picks: [PickedOptions] = []

  /// - Parameters:
  ///   - items: What was asked, in the order of the test.
  ///   - absent: Not negative.
  package init(_ items: [TestItem], absent: Int = 0) {
    self.items = items
    self.absent = max(0, absent)
  }

  /// Makes room for so many persons.
  package mutating func reserveCapacity(persons: Int) {
    marks.reserveCapacity(persons * items.count)
    picks.reserveCapacity(persons * items.count)
  }

  /// Enters one more person, with a response to each item in the order of the test.
  /// - Throws: What is wrong with the responses, the first fault; then nobody was entered.
  package mutating func append(_ responses: [TestResponse]) throws(ResponseFault) {
    guard responses.count == items.count else {
      throw .count(responses.count, wanted: items.count)
    }
    for (index, response) in responses.enumerated() {
      try Self.check(response, items[index], at: index)
    }
    for response in responses {
      switch response {
      case .unanswered:
        marks.append(0)
        picks.append(.unanswered)
      case .marked(let mark, let picked):
        marks.append(mark)
        picks.append(picked.map(PickedOptions.init) ?? .unknown)
      }
    }
    persons += 1
  }

  private static func check(
    _ response: TestResponse, _ item: TestItem, at index: Int
  ) throws(ResponseFault) {
    guard case .marked(let mark, let picked) = response else { return }
    guard mark >= 0, mark <= item.maximumMark else { throw .marks(item: index) }
    guard let picked, !picked.allSatisfy(item.options.contains) else { return }
    for letter in picked.sorted() where !item.options.contains(letter) {
      throw .option(letter, item: index)
    }
  }

  // MARK: Columns

  /// The marks of an item, person by person.
  func marks(of item: Int) -> [Double] {
    (0..<persons).map { marks[$0 * items.count + item] }
  }

  /// What was picked at an item, person by person.
  func picks(of item: Int) -> [PickedOptions] {
    (0..<persons).map { picks[$0 * items.count + item] }
  }

  /// Everybody's marks over all items.
  var totals: [Double] {
    (0..<persons).map { person in
      var total = 0.0
      for index in person * items.count..<(person + 1) * items.count { total += marks[index] }
      return total
    }
  }

  /// Full marks of the test.
  var maximum: Double { items.reduce(0) { $0 + $1.maximumMark } }
}

extension TestItem {
  /// Full marks in points.
  var maximumMark: Double { Double(maximum.hundredths) / 100 }
}
