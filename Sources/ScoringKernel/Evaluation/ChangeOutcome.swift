/// What became of one change between two counts.
package enum ChangeOutcome: Sendable, Hashable {
  /// The change counts, in per cent of the base.
  case counted(Double)
  /// There is a change of this many per cent, or one from nothing (`nil`), but the rules say that it
  /// is not to count; it stands as 0.
  case discounted(Double?)
  /// There was nothing before and there is something now: no percentage says that.
  case new
  /// A count is missing, or the numbers are no counts, so that nothing can be said.
  case missing

  /// The per cent that the criteria read; `nil` if there are none.
  package var percent: Double? {
    switch self {
    case .counted(let percent): percent
    case .discounted: 0
    case .new, .missing: nil
    }
  }
}

extension ChangeMethod {
  /// Works out the change for one candidate.
  ///
  /// For example, 399 to 516 is +29.3% with p = 0.0001 and counts; 3 to 11 is +266.7% with p = 0.057
  /// on a base of 3, and under `base < 20 or not significant at 95%` it stands as 0.
  ///
  /// - Parameter reading: The candidate's counts.
  /// - Returns: The outcome; missing too if the condition cannot be decided. Numbers that are no
  ///   counts, such as rates, have no probability: `base < 20` decides about them, a test does not.
  package func outcome<Reading: CandidateReading>(reading: Reading) -> ChangeOutcome
  where Reading.Value == Double {
    let pair = counts(reading: reading)
    let change = pair.map { PercentageChange(this: $0.this, last: $0.last) }
    guard let change = change ?? estimate(reading: reading) else { return .missing }
    guard let unless else { return outcome(change) }
    let inputs = ChangeReading(
      reading: reading,
      baseInput: reading.measure(base),
      probabilityInput: pair.map { probability($0.this, $0.last) } ?? .nan
    )
    switch unless.truth(reading: inputs) {
    case .yes: return .discounted(change.value)
    case .no: return outcome(change)
    case .unknown: return .missing
    }
  }

  /// The range of the change when a count is known only within an interval.
  ///
  /// - Parameter reading: The candidate's counts.
  /// - Returns: From the lowest count after the highest to the highest after the lowest, with 0 in it
  ///   if the rules might discount the change; anything if there may have been nothing before;
  ///   missing if a count is, or if both are exact.
  package func span<Reading: CandidateReading>(reading: Reading) -> Span
  where Reading.Value == Span {
    let now = reading.measure(current)
    let before = reading.measure(base)
    if now.isMissing || before.isMissing || (now.isPoint && before.isPoint) { return Span(.nan) }
    guard before.low > 0, before.high.isFinite else { return .undetermined }
    let expected = before * Span(currentExposure / baseExposure)
    let low = 100 * (now.low - expected.high) / expected.high
    let high = 100 * (now.high - expected.low) / expected.low
    return (unless == nil ? Span(low, high) : Span(min(low, 0), max(high, 0))).finite
  }

  /// The probability of a change at least as unlikely, were there none.
  package func probability(_ this: CountedPeriod, _ last: CountedPeriod) -> Double {
    switch test {
    case .conditional: ConditionalTest.p(this: this, last: last)
    case .eTest: ETest.p(this: this, last: last)
    }
  }

  /// The two counts with their exposures, if that is what the measures are.
  package func counts<Reading: CandidateReading>(
    reading: Reading
  ) -> (this: CountedPeriod, last: CountedPeriod)? where Reading.Value == Double {
    guard
      let this = try? CountedPeriod(
        measure: reading.measure(current),
        exposure: currentExposure
      ),
      let last = try? CountedPeriod(measure: reading.measure(base), exposure: baseExposure)
    else { return nil }
    return (this, last)
  }

  private func outcome(_ change: PercentageChange) -> ChangeOutcome {
    switch change {
    case .percent(let percent): .counted(percent)
    case .new: .new
    case .stillNone: .counted(0)
    }
  }

  /// The change between numbers that are no counts; `nil` if one is missing or negative.
  private func estimate<Reading: CandidateReading>(reading: Reading) -> PercentageChange?
  where Reading.Value == Double {
    let now = reading.measure(current)
    let before = reading.measure(base) * (currentExposure / baseExposure)
    guard now >= 0, before >= 0 else { return nil }
    if before == 0 { return now == 0 ? .stillNone : .new }
    let percent = 100 * (now - before) / before
    return percent.isFinite ? .percent(percent) : nil
  }
}

/// A candidate as the condition of a change sees it: its measures, the base and the probability.
private struct ChangeReading<Reading: CandidateReading>: CandidateReading
where Reading.Value == Double {
  let reading: Reading
  let baseInput: Double
  let probabilityInput: Double

  func measure(_ index: MeasureIndex) -> Double { reading.measure(index) }
  func levels(of factor: Factor) -> ClosedRange<Int>? { reading.levels(of: factor) }
}
