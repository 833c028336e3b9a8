/// Why text cannot be read at all.
package enum UnreadableText: Hashable, Sendable {
  /// Not UTF-8 from here on. `mayBeGB18030`: all bytes of the file would be possible in that encoding.
  case notUTF8(mayBeGB18030: Bool)
  /// The file has more than `BankReader.longestFile` bytes.
  case fileTooLong
  /// A line has more than `BankReader.longestLine` bytes.
  case lineTooLong
  /// A code fence that is never closed.
  case unclosedFence
}

/// What is wrong with a front matter.
package enum FrontMatterFault: Hashable, Sendable {
  /// No second `---`.
  case unclosed
  /// The YAML parser's own words.
  case notYAML(String)
  /// YAML, but not keys with values.
  case notKeysAndValues
  case missing(FrontMatterKey)
  /// A key that stands there twice.
  case repeatedKey(String)
  /// Not a key of a front matter; `meant` is the one it looks like.
  case unknownKey(String, meant: FrontMatterKey?)
  case badValue(FrontMatterKey)
}

/// What is wrong with a heading, or with a question that has hardly more than its heading.
package enum HeadingFault: Hashable, Sendable {
  /// No space after the `#`, or another kind of space.
  case noSpace
  /// `＃` for `#`.
  case fullWidth
  /// A chapter without a title.
  case noTitle
  /// A question or case without an id.
  case noID
  /// The first word is not an id.
  case badID(String)
  /// `###`, and the `##` before it is not a case.
  case childOutsideCase
  /// Nothing is asked.
  case noStem
  /// Options outside any question: its heading is missing or has one `#`.
  case optionsOutsideQuestion
}

/// Which two shapes a question has at once.
package enum ShapeConflict: Hashable, Sendable {
  /// `( )` and `[ ]`.
  case roundAndSquare
  /// A second list of options, or options in a field.
  case twoAnswerBlocks
  /// 答案 or 要点, and options or pairs.
  case listAndAnswer
  /// `{{…}}`, and a list of options, pairs or items.
  case listAndBlanks
  /// `{{…}}`, and 答案 or 要点.
  case blanksAndAnswer
}

/// What is wrong with a line of an answer block.
package enum OptionFault: Hashable, Sendable {
  /// `×`, which means wrong to a Chinese reader and looks like an `x`.
  case cross
  /// A sign that marks nothing.
  case unknownMark(String)
  /// It looks like an option, but its bullet, spaces or brackets are not those of one.
  case malformed
  /// A bullet without `( )` or `[ ]` among options.
  case missingMark
  /// A bullet without `=>` among pairs.
  case missingArrow
  /// `＝＞` for `=>`.
  case fullWidthArrow
  /// An option, item or side of a pair without text.
  case noText
  /// More than 26.
  case tooMany
  /// A line right below an option that is not indented, and so does not belong to it.
  case notIndented
}

/// What is missing in an answer that is not a list.
package enum AnswerFault: Hashable, Sendable {
  /// No options, no blanks, no 答案.
  case nothing
  /// 答案 is empty.
  case empty
  /// 答案 is neither right nor wrong, and there are no 要点.
  case noKeyPoints
  /// 要点 without 答案.
  case noModelAnswer
  /// A key point that does not end in its points.
  case noPoints
  /// A line among key points that is none.
  case notAKeyPoint
  /// Only right-hand sides.
  case noLeftSide
}

/// What is wrong with a `{{…}}`.
package enum BlankFault: Hashable, Sendable {
  /// Nothing in it, or nothing between two `|`.
  case empty
  /// No `}}` on the same line.
  case unclosed
  /// A brace in it without `\` before.
  case nested
}

/// What is wrong with a line that looks like a field.
package enum FieldFault: Hashable, Sendable {
  /// Nearly a key, but not one.
  case misspelled(String, meant: FieldKey)
  /// A field that says nothing about a case.
  case notOfCase(FieldKey)
}
