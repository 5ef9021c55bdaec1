extension Plan {
  /// Fills in the measures that are worked out from others.
  ///
  /// - Parameter table: The given measures; the columns of derived ones are overwritten. A table
  ///   with another number of measures than the plan is left alone.
  /// - Complexity: Linear in candidates times derivations; a change costs one significance test.
  package func derive(in table: inout MeasureTable) {
    guard table.measureCount == measures.count else { return }
    for derivation in derivations {
      for candidate in 0..<table.candidateCount {
        table.derive(derivation, for: CandidateIndex(candidate))
      }
    }
  }

  /// Fills in the measures of one candidate that are worked out from others.
  ///
  /// - Parameters:
  ///   - table: The given measures. A table with another number of measures than the plan is left
  ///     alone.
  ///   - candidate: One that is not in the table is passed over.
  /// - Complexity: Linear in derivations.
  package func derive(in table: inout MeasureTable, for candidate: CandidateIndex) {
    guard table.measureCount == measures.count,
      (0..<table.candidateCount).contains(candidate.position)
    else { return }
    for derivation in derivations { table.derive(derivation, for: candidate) }
  }
}

extension MeasureTable {
  fileprivate mutating func derive(_ derivation: Derivation, for candidate: CandidateIndex) {
    let result = derivation.result(self, candidate)
    self[derivation.target, candidate] = result.value
    if result.span.isMissing || result.span.isPoint || result.value.isNaN { return }
    setSpan(result.span, derivation.target, candidate)
  }
}

extension Derivation {
  /// The value for a candidate and the interval in which it lies, missing where it is exact.
  ///
  /// The table is only looked at in here: were it still held while it is written to, every candidate
  /// would cost a copy of it.
  fileprivate func result(
    _ table: MeasureTable,
    _ candidate: CandidateIndex
  ) -> (value: Double, span: Span) {
    let point = TableReading<Double>(table: table, candidate: candidate)
    let interval = TableReading<Span>(table: table, candidate: candidate)
    let exact = Span(.nan)
    switch method {
    case .formula(let program):
      let span = table.hasIntervals ? program.value(reading: interval) : exact
      return (program.value(reading: point), span)
    case .change(let method):
      let span = table.hasIntervals ? method.span(reading: interval) : exact
      return (method.outcome(reading: point).percent ?? .nan, span)
    }
  }
}

/// The measures of one candidate, straight from a table.
package struct TableReading<Value: Quantity>: CandidateReading {
  private let table: MeasureTable
  private let candidate: CandidateIndex

  package init(table: MeasureTable, candidate: CandidateIndex) {
    self.table = table
    self.candidate = candidate
  }

  package func measure(_ index: MeasureIndex) -> Value {
    Value(value: table[index, candidate], span: table.span(index, candidate))
  }
}
