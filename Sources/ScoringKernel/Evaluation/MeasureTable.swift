/// The measures of every candidate: one column per measure, NaN where a value is missing.
package struct MeasureTable: Sendable, Equatable {
  package let measureCount: Int
  package let candidateCount: Int
  /// The values of each measure, one for each candidate.
  ///
  /// Columns that a caller hands in are shared with it, not copied.
  package private(set) var columns: [[Double]]
  /// The lower ends of the values, laid out alike; empty while no value is an interval.
  package private(set) var lows: [[Double]] = []
  /// The upper ends of the values; empty while no value is an interval.
  package private(set) var highs: [[Double]] = []

  /// Makes a table in which every value is missing.
  package init(measureCount: Int, candidateCount: Int) {
    self.measureCount = measureCount
    self.candidateCount = candidateCount
    let missing = [Double](repeating: .nan, count: candidateCount)
    columns = [[Double]](repeating: missing, count: measureCount)
  }

  /// Makes a table from whole columns.
  ///
  /// Fails if the columns differ in length.
  ///
  /// - Parameter columns: A column per measure, all of one length, NaN where a value is missing.
  package init?(columns: [[Double]]) {
    let count = columns.first?.count ?? 0
    guard columns.allSatisfy({ $0.count == count }) else { return nil }
    measureCount = columns.count
    candidateCount = count
    self.columns = columns
  }

  /// Whether any value is known only within an interval.
  package var hasIntervals: Bool { !lows.isEmpty }

  /// The value of a measure for a candidate; NaN if it is missing.
  ///
  /// Setting it makes the value exact.
  package subscript(measure: MeasureIndex, candidate: CandidateIndex) -> Double {
    get { columns[measure.position][candidate.position] }
    set {
      columns[measure.position][candidate.position] = newValue
      if hasIntervals {
        lows[measure.position][candidate.position] = newValue
        highs[measure.position][candidate.position] = newValue
      }
    }
  }

  /// The interval in which a value lies; both ends are the value itself if it is exact.
  package func span(_ measure: MeasureIndex, _ candidate: CandidateIndex) -> Span {
    guard hasIntervals else { return Span(self[measure, candidate]) }
    return Span(
      lows[measure.position][candidate.position],
      highs[measure.position][candidate.position]
    )
  }

  /// Says that a value is known only within an interval.
  ///
  /// - Parameters:
  ///   - span: The interval; it should hold the value.
  ///   - measure: The measure.
  ///   - candidate: The candidate.
  package mutating func setSpan(
    _ span: Span,
    _ measure: MeasureIndex,
    _ candidate: CandidateIndex
  ) {
    if !hasIntervals {
      lows = columns
      highs = columns
    }
    lows[measure.position][candidate.position] = span.low
    highs[measure.position][candidate.position] = span.high
  }
}
