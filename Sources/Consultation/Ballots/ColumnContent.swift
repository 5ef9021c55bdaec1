/// What the cells of a column hold, counted, so that it can be told what the column is.
struct ColumnContent {
  /// The cells that say anything.
  private(set) var filled = 0
  /// How many cells hold each whole number from 0 to 255: more than there may be options, so that
  /// too many are seen to be too many.
  private(set) var numbers = [Int](repeating: 0, count: 256)
  /// The cells with other whole numbers.
  private(set) var otherNumbers = 0
  /// The cells with a word for ticked or not ticked.
  private(set) var tickWords = 0
  /// The cells with an answer of the scale.
  private(set) var answers = 0
  /// The cells with a semicolon.
  private(set) var lists = 0

  /// Counts a cell.
  ///
  /// - Parameters:
  ///   - bytes: The cell without blanks around it.
  ///   - scale: The scale of the answers, if there is one.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, scale: inout AnswerScale?) {
    let mark = MarkCell.number(bytes)
    guard mark != .blank else { return }
    filled += 1
    if case .number(let step)? = scale?.answer(bytes), step >= 1, step <= scale?.steps ?? 0 {
      answers += 1
    }
    if case .number(let number) = mark {
      if numbers.indices.contains(number) { numbers[number] += 1 } else { otherNumbers += 1 }
    } else if MarkCell.tickWord(bytes) != nil {
      tickWords += 1
    } else if bytes.contains(UInt8(ascii: ";")) {
      lists += 1
    }
  }

  /// The cells with a whole number above 1.
  var numbersAboveOne: Int { numbers.dropFirst(2).reduce(otherNumbers, +) }

  /// Whether most cells can be read in a form; so can a column in which nobody wrote anything.
  ///
  /// - Parameters:
  ///   - form: Ranks, ticks or scores; of other forms there are no columns of options.
  ///   - boxCount: How many options stand on a ballot, and how many ranks there can be. Rank 0 is
  ///     one here: a file that begins to count there is told so, not told that it has no options.
  /// - Returns: Whether it can.
  func isReadable(as form: BallotForm, boxCount: Int) -> Bool {
    let readable =
      switch form {
      case .ranks: numbers[...min(max(0, boxCount), numbers.count - 1)].reduce(0, +)
      case .ticks: numbers[0] + numbers[1] + tickWords
      case .scores: answers
      case .order, .places, .preflib, .blt: 0
      }
    return filled == 0 || readable * 2 > filled
  }
}

extension [ColumnContent] {
  /// The columns that can be options: most cells of each are readable in a form.
  ///
  /// Whether a number is a rank depends on how many options there are, so ranks are sifted until no
  /// further column goes: ages go first, then whatever stood only because of them.
  ///
  /// - Parameters:
  ///   - columns: Column numbers, from 1.
  ///   - form: Ranks, ticks or scores.
  ///   - others: How many columns are options already.
  /// - Returns: Those of the columns that can be options.
  func readable(_ columns: [Int], as form: BallotForm, besides others: Int) -> [Int] {
    var kept = columns
    while true {
      let next = kept.filter {
        self[$0 - 1].isReadable(as: form, boxCount: kept.count + others)
      }
      if next.count == kept.count { return kept }
      kept = next
    }
  }
}
