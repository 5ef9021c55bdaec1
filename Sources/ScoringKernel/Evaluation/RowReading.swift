/// One candidate of a scored block, as conditions read it.
///
/// A level whose measure is missing is missing too, whatever the criterion assumed for it: an
/// assumption scores, it does not fire rules.
struct RowReading<Value: Quantity>: CandidateReading {
  let plan: Plan
  let table: MeasureTable
  /// The block with its doubts settled one way and the other; twice the same for the likely reading.
  let oneEnd: FactorBlock
  let otherEnd: FactorBlock
  let row: Int

  private var candidate: CandidateIndex { CandidateIndex(oneEnd.start + row) }

  func measure(_ index: MeasureIndex) -> Value {
    Value(value: table[index, candidate], span: table.span(index, candidate))
  }

  func levels(of factor: Factor) -> ClosedRange<Int>? {
    if case .criterion(let index) = factor {
      let measure = plan.criteria[index.position].measure
      if table[measure, candidate].isNaN { return nil }
    }
    let (a, b) = (oneEnd.level(factor, row: row), otherEnd.level(factor, row: row))
    return min(a, b) < 0 ? nil : min(a, b)...max(a, b)
  }
}
