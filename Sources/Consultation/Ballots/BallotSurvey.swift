import Evidence

/// What a file of ballots holds column by column, gathered in one pass before any ballot is read.
struct BallotSurvey {
  /// One for each column.
  private(set) var contents: [ColumnContent]

  /// Goes through a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - columns: Its columns; only the candidates are looked at, in the rows that count.
  ///   - scale: The scale of the answers, if there is one.
  /// - Complexity: Linear in the size of the file.
  init(_ file: BallotFile, _ columns: BallotColumns, scale: AnswerScale?) {
    contents = file.columns.map { _ in ColumnContent() }
    let indices = columns.candidates.map { $0.number - 1 }
    var scale = scale
    file.rows { row in
      guard columns.selection?.contains(row) ?? true else { return }
      for index in indices { contents[index].add(row.bytes(index), scale: &scale) }
    }
  }

  /// Whether anything stands below the header of a column.
  func isFilled(_ column: Table.Column) -> Bool { contents[column.number - 1].filled > 0 }
}

/// What the rows of a file look like as ranks: the same numbers in columns may be answers.
struct RankPattern {
  /// The rows with at least two numbers.
  private(set) var rowCount = 0
  /// Those among them whose numbers are 1, 2, 3 and so on, each once.
  private(set) var sequenceCount = 0
  /// Whether a row has the number 1 more than once.
  private(set) var hasSharedFirst = false

  /// Goes through a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - options: The columns of the options.
  ///   - selection: Which rows count; `nil` for all.
  /// - Complexity: Linear in the size of the file.
  init(_ file: BallotFile, options: [Table.Column], selection: RowSelection?) {
    let indices = options.map { $0.number - 1 }
    var marks: [MarkCell] = []
    file.rows { row in
      guard selection?.contains(row) ?? true else { return }
      marks.removeAll(keepingCapacity: true)
      for index in indices {
        let mark = MarkCell.number(row.bytes(index))
        if mark != .blank { marks.append(mark) }
      }
      add(marks)
    }
  }

  /// Whether nine of ten rows are ranks without a gap or a tie, which answers hardly ever are.
  var isOfRanks: Bool { rowCount > 0 && sequenceCount * 10 >= rowCount * 9 }

  private mutating func add(_ marks: [MarkCell]) {
    guard marks.count > 1 else { return }
    rowCount += 1
    var isThere = [Bool](repeating: false, count: marks.count + 1)
    for case .number(let number) in marks where (1...marks.count).contains(number) {
      if number == 1, isThere[1] { hasSharedFirst = true }
      isThere[number] = true
    }
    if !isThere.dropFirst().contains(false) { sequenceCount += 1 }
  }
}
