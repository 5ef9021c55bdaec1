/// The measures of every candidate: one column per measure, NaN where a value is missing.
package struct MeasureTable: Sendable, Equatable {
  package let measureCount: Int
  package let candidateCount: Int
  /// Column after column: the value of measure `m` for candidate `c` is at `m * candidateCount + c`.
  package private(set) var values: [Double]
  /// The lower ends of the values, laid out alike; empty while no value is an interval.
  package private(set) var lows: [Double] = []
  /// The upper ends of the values; empty while no value is an interval.
  package private(set) var highs: [Double] = []

  /// Makes a table in which every value is missing.
  package init(measureCount: Int, candidateCount: Int) {
    self.measureCount = measureCount
    self.candidateCount = candidateCount
    values = [Double](repeating: .nan, count: measureCount * candidateCount)
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
    values = []
    values.reserveCapacity(columns.count * count)
    for column in columns { values.append(contentsOf: column) }
  }

  /// Whether any value is known only within an interval.
  package var hasIntervals: Bool { !lows.isEmpty }

  /// The value of a measure for a candidate; NaN if it is missing.
  ///
  /// Setting it makes the value exact.
  package subscript(measure: MeasureIndex, candidate: CandidateIndex) -> Double {
    get { values[position(measure, candidate)] }
    set {
      let position = position(measure, candidate)
      values[position] = newValue
      if hasIntervals {
        lows[position] = newValue
        highs[position] = newValue
      }
    }
  }

  /// The interval in which a value lies; both ends are the value itself if it is exact.
  package func span(_ measure: MeasureIndex, _ candidate: CandidateIndex) -> Span {
    let position = position(measure, candidate)
    return hasIntervals ? Span(lows[position], highs[position]) : Span(values[position])
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
      lows = values
      highs = values
    }
    lows[position(measure, candidate)] = span.low
    highs[position(measure, candidate)] = span.high
  }

  private func position(_ measure: MeasureIndex, _ candidate: CandidateIndex) -> Int {
    measure.position * candidateCount + candidate.position
  }
}
