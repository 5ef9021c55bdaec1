import PlainYAML

/// Sees that the keys of a set of targets go together.
struct TargetKeyCheck {
  typealias Key = TargetSection.Key

  let keys: StrictMapping<Key>
  let title: String

  /// Whether they do; findings say where they do not.
  func isConsistent(_ reader: inout StrictReader) -> Bool {
    let results = [hasOneFigure(&reader), hasDirection(&reader), hasNoRivals(&reader)]
    return results.allSatisfy(\.self) && hasNothingIdle(&reader)
  }

  /// The figure of the year, or its quarters: one of them.
  private func hasOneFigure(_ reader: inout StrictReader) -> Bool {
    switch (keys[.actual], keys[.quarters]) {
    case (nil, nil):
      guard !keys.isDamaged(.actual, reader) else { return false }
      reader.report(
        .targetFigureSource,
        Message.noFigure(title),
        at: keys.place,
        hint: Message.figureHint
      )
      return false
    case (let actual?, let quarters?):
      let second = actual.key.range.lowerBound > quarters.key.range.lowerBound ? actual : quarters
      reader.report(
        .targetFigureSource,
        Message.twoFigures(title),
        at: second.key.range,
        hint: Message.figureHint
      )
      return false
    default: return true
    }
  }

  private func hasDirection(_ reader: inout StrictReader) -> Bool {
    guard keys[.direction] == nil, keys[.directionColumn] == nil else { return true }
    guard !keys.isDamaged(.direction, reader) else { return false }
    reader.report(
      .targetDirectionMissing,
      Message.noDirection(title),
      at: keys.place,
      hint: Message.directionHint
    )
    return false
  }

  /// One word for all rows, or a column with a word for each.
  private func hasNoRivals(_ reader: inout StrictReader) -> Bool {
    let rivals: [(Key, Key)] = [
      (.direction, .directionColumn), (.totals, .totalsColumn), (.counts, .countsColumn),
    ]
    var isFine = true
    for (one, other) in rivals {
      guard let entry = keys[one], let column = keys[other] else { continue }
      let second = entry.key.range.lowerBound > column.key.range.lowerBound ? entry : column
      reader.report(
        .targetKeyMismatch,
        Message.rivals(one.rawValue, other.rawValue, title),
        at: second.key.range,
        hint: Message.takeOne
      )
      isFine = false
    }
    return isFine
  }

  /// Keys that say nothing without another that is not there.
  private func hasNothingIdle(_ reader: inout StrictReader) -> Bool {
    let needs: [(key: Key, other: Key, hint: String)] = [
      (.totals, .quarters, Message.totalsHint), (.totalsColumn, .quarters, Message.totalsHint),
      (.published, .actual, Message.publishedHint), (.publishedAs, .published, Message.signHint),
    ]
    var isFine = true
    for (key, other, hint) in needs where keys[other] == nil {
      guard let entry = keys[key] else { continue }
      reader.report(
        .targetKeyMismatch,
        Message.idle(key.rawValue, title, without: other.rawValue),
        at: entry.key.range,
        hint: hint
      )
      isFine = false
    }
    return isFine
  }
}

/// The sentences of the findings above.
private enum Message {
  static func noFigure(_ title: String) -> String {
    "\(title) says neither 'actual' nor 'quarters'"
  }
  static func twoFigures(_ title: String) -> String { "\(title) says both 'actual' and 'quarters'" }
  static let figureHint =
    "write 'actual: COLUMN' for the figure of a whole year, or 'quarters: [q1, q2, q3, q4]'"
  static func noDirection(_ title: String) -> String {
    "\(title) does not say whether figures should fall or rise"
  }
  static let directionHint =
    "write 'direction: down' or 'direction: up', or 'direction column: COLUMN'"
  static func rivals(_ one: String, _ other: String, _ title: String) -> String {
    "\(title) says both '\(one)' and '\(other)'"
  }
  static let takeOne = "take one of them away: it is one word for all rows or a column"
  static func idle(_ key: String, _ title: String, without other: String) -> String {
    "'\(key)' does nothing in \(title) without '\(other)'"
  }
  static let totalsHint = "it says how quarters become the figure of the year"
  static let publishedHint = "a published percentage is compared with the figure of a whole year"
  static let signHint = "it says what a published percentage means"
}
