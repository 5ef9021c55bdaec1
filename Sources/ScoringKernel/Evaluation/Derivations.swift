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
}

extension MeasureTable {
  fileprivate mutating func derive(_ derivation: Derivation, for candidate: CandidateIndex) {
    let point = TableReading<Double>(table: self, candidate: candidate)
    let interval = TableReading<Span>(table: self, candidate: candidate)
    let span: Span?
    switch derivation.method {
    case .formula(let program):
      span = hasIntervals ? program.value(reading: interval) : nil
      self[derivation.target, candidate] = program.value(reading: point)
    case .change(let method):
      span = hasIntervals ? method.span(reading: interval) : nil
      self[derivation.target, candidate] = method.outcome(reading: point).percent ?? .nan
    }
    if let span, !span.isMissing, !span.isPoint { setSpan(span, derivation.target, candidate) }
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
