/// The runs of kept, deleted and inserted characters between two texts, while they are made readable.
struct EditRuns {
  struct Run {
    let kind: WordDifference.Kind
    var scalars: [Unicode.Scalar]

    var text: String { String(String.UnicodeScalarView(scalars)) }
  }

  private(set) var runs: [Run] = []

  init(from old: [Unicode.Scalar], to new: [Unicode.Scalar]) {
    let difference = new.difference(from: old)
    var (deleted, inserted) = (Set<Int>(), Set<Int>())
    for change in difference {
      switch change {
      case .remove(let offset, _, _): deleted.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if deleted.contains(oldIndex) {
        append(.deleted, [old[oldIndex]])
        oldIndex += 1
      } else if inserted.contains(newIndex) {
        append(.inserted, [new[newIndex]])
        newIndex += 1
      } else {
        append(.kept, [old[oldIndex]])
        oldIndex += 1
        newIndex += 1
      }
    }
  }

  /// Turns a kept run between two changes, if it is no longer than either of them, into a deletion and an
  /// insertion: 县级以上的地方 for 县以上各级的地, and not letter by letter.
  mutating func absorbCrumbs() {
    while let crumb = runs.indices.first(where: isCrumb) {
      let kept = runs[crumb].scalars
      let rest = Array(runs[crumb...].dropFirst())
      runs.removeSubrange(crumb...)
      let (before, after) = (changed(atEndOf: runs), changed(atStartOf: rest))
      runs.removeLast(before.count)
      for kind in [WordDifference.Kind.deleted, .inserted] {
        append(kind, before.text(kind) + kept + after.text(kind))
      }
      for run in rest.dropFirst(after.count) { append(run.kind, run.scalars) }
    }
  }

  /// Where words were replaced, leaves out of the change what old and new words begin or end with alike.
  mutating func narrow() {
    let before = runs
    runs = []
    var index = 0
    while index < before.count {
      let (run, next) = (before[index], index + 1 < before.count ? before[index + 1] : nil)
      guard run.kind == .deleted, let next, next.kind == .inserted else {
        append(run.kind, run.scalars)
        index += 1
        continue
      }
      let head = zip(run.scalars, next.scalars).prefix { $0 == $1 }.count
      let (old, new) = (run.scalars.dropFirst(head), next.scalars.dropFirst(head))
      let tail = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
      append(.kept, Array(run.scalars.prefix(head)))
      append(.deleted, Array(old.dropLast(tail)))
      append(.inserted, Array(new.dropLast(tail)))
      append(.kept, Array(old.suffix(tail)))
      index += 2
    }
  }

  /// Takes all of a number into a change that touches it: 〔-六十-〕〔+八十+〕 and not 〔-六-〕〔+八+〕十.
  mutating func takeWholeNumbers() {
    var kept: [[Unicode.Scalar]] = [[]]
    var changes: [(old: [Unicode.Scalar], new: [Unicode.Scalar])] = []
    for run in runs {
      if run.kind == .kept {
        kept[changes.count] = run.scalars
      } else if run.kind == .inserted, let last = changes.indices.last, changes[last].new.isEmpty,
        kept[changes.count].isEmpty
      {
        changes[last].new = run.scalars
      } else {
        changes.append(run.kind == .deleted ? (run.scalars, []) : ([], run.scalars))
        kept.append([])
      }
    }
    for index in changes.indices {
      let ends = [changes[index].old, changes[index].new]
      if ends.contains(where: { $0.first?.isNumeral ?? false }) {
        let digits = kept[index].count - (kept[index].lastIndex { !$0.isNumeral } ?? -1) - 1
        let number = Array(kept[index].suffix(digits))
        kept[index].removeLast(digits)
        changes[index] = (number + changes[index].old, number + changes[index].new)
      }
      if ends.contains(where: { $0.last?.isNumeral ?? false }) {
        let number = Array(kept[index + 1].prefix { $0.isNumeral })
        kept[index + 1].removeFirst(number.count)
        changes[index] = (changes[index].old + number, changes[index].new + number)
      }
    }
    runs = []
    append(.kept, kept[0])
    for (index, change) in changes.enumerated() {
      append(.deleted, change.old)
      append(.inserted, change.new)
      append(.kept, kept[index + 1])
    }
  }

  /// Moves a lone insertion or deletion within what it repeats, so that it begins after a punctuation mark or
  /// ends with one: 〔＋监察委员会、＋〕人民法院 and not 〔＋监察委员会＋〕、人民法院 cut anyhow.
  mutating func alignToPunctuation() {
    for index in runs.indices.dropFirst().dropLast() where runs[index].kind != .kept {
      guard runs[index - 1].kind == .kept, runs[index + 1].kind == .kept else { continue }
      var text = runs[index - 1].scalars + runs[index].scalars + runs[index + 1].scalars
      let length = runs[index].scalars.count
      let start = runs[index - 1].scalars.count
      let places = possibleStarts(of: length, at: start, in: text)
      guard
        let best = places.max(by: { left, right in
          let scores = (quality(left, length, text), quality(right, length, text))
          return scores.0 == scores.1 ? abs(left - start) > abs(right - start) : scores.0 < scores.1
        }), best != start, best > 0, best + length < text.count
      else { continue }
      // What is cut out is the same word wherever it is cut out, and what is left is the same text.
      let cut = Array(text[best..<best + length])
      runs[index - 1].scalars = Array(text[..<best])
      runs[index].scalars = cut
      text.removeSubrange(..<(best + length))
      runs[index + 1].scalars = text
    }
  }

  private mutating func append(_ kind: WordDifference.Kind, _ scalars: [Unicode.Scalar]) {
    guard !scalars.isEmpty else { return }
    if runs.last?.kind == kind {
      runs[runs.count - 1].scalars += scalars
    } else if kind == .deleted, runs.last?.kind == .inserted {
      let inserted = runs.removeLast()
      append(.deleted, scalars)
      runs.append(inserted)
    } else {
      runs.append(Run(kind: kind, scalars: scalars))
    }
  }

  /// A kept run that is not the first or last one.
  private func isCrumb(_ index: Int) -> Bool {
    guard runs[index].kind == .kept, index > 0, index < runs.count - 1 else { return false }
    let length = runs[index].scalars.count
    let before = changed(atEndOf: Array(runs[..<index])).longest
    let after = changed(atStartOf: Array(runs[(index + 1)...])).longest
    return length <= min(before, after)
  }

  /// The changed runs side by side at one place.
  private struct Change {
    let runs: ArraySlice<Run>
    var count: Int { runs.count }
    var longest: Int { runs.map(\.scalars.count).max() ?? 0 }

    func text(_ kind: WordDifference.Kind) -> [Unicode.Scalar] {
      runs.filter { $0.kind == kind }.flatMap(\.scalars)
    }
  }

  private func changed(atEndOf runs: [Run]) -> Change {
    let start = runs.lastIndex { $0.kind == .kept }.map { $0 + 1 } ?? 0
    return Change(runs: runs[start...])
  }

  private func changed(atStartOf runs: [Run]) -> Change {
    Change(runs: runs.prefix { $0.kind != .kept })
  }

  private func possibleStarts(of length: Int, at start: Int, in text: [Unicode.Scalar]) -> [Int] {
    var first = start
    while first > 0, text[first - 1] == text[first + length - 1] { first -= 1 }
    var last = start
    while last + length < text.count, text[last] == text[last + length] { last += 1 }
    return Array(first...last)
  }

  /// 2 if the words end with a punctuation mark after one, 1 if they begin after or with one.
  private func quality(_ start: Int, _ length: Int, _ text: [Unicode.Scalar]) -> Int {
    let isAfterMark = start == 0 || text[start - 1].isMark
    let endsWithMark = text[start + length - 1].isMark
    if isAfterMark { return endsWithMark ? 3 : 1 }
    return text[start].isMark && (start + length == text.count || text[start + length].isMark)
      ? 2 : 0
  }
}

extension Unicode.Scalar {
  fileprivate var isNumeral: Bool {
    "0123456789〇零一二三四五六七八九十百千万两".unicodeScalars.contains(self)
  }

  fileprivate var isMark: Bool { "，。；：、（）《》“”".unicodeScalars.contains(self) }
}
