/// The varying groups of a plan, term by term.
struct LaneTerms {
  private(set) var groups: [LaneModel.LaneGroup] = []
  /// The numbers of terms that do not vary, as they enter their group: runs of one per candidate.
  private(set) var fixed: [Double] = []
  private let count: Int

  /// Lists the groups.
  ///
  /// - Parameters:
  ///   - reading: Which groups vary.
  ///   - strides: For each varying group, how far apart its levels are; 0 if nothing reads them.
  init?(_ reading: LaneReading, strides: [Int]) {
    count = reading.card.rowCount
    for index in reading.varying {
      let group = reading.plan.groups[index]
      let total = group.terms.reduce(0) { $0 + $1.weight }
      let first = reading.firstWeights[index]
      let terms = group.terms.enumerated().map { position, term in
        let weight = first < 0 ? -1 : first + position
        let scale =
          group.usesRawLevels ? Scale(low: 0, high: 1) : reading.prepared.scale(of: term.factor)
        let written = group.usesRawLevels ? term.weight : term.weight / total
        return self.term(term.factor, weight, written, scale, reading)
      }
      let stride = strides[reading.slots[index]]
      groups.append(
        LaneModel.LaneGroup(
          combination: group.combination,
          terms: terms,
          cuts: stride > 0 ? reading.prepared.groupCuts[index] : [],
          stride: stride,
          scale: reading.prepared.scale(of: .group(GroupIndex(index))),
          isDivided: group.usesRawLevels && group.combination == .weightedMean
        )
      )
    }
    // A number that is no number would be taken for one by lanes that only look at its bits.
    guard fixed.allSatisfy({ $0.isFinite }) else { return nil }
  }

  private mutating func term(
    _ factor: Factor,
    _ weight: Int,
    _ written: Double,
    _ scale: Scale,
    _ reading: LaneReading
  ) -> LaneModel.LaneTerm {
    let length = scale.high - scale.low
    if let part = factor.group, reading.slots[part] >= 0 {
      return LaneModel.LaneTerm(
        weight: weight,
        written: written,
        fixed: -1,
        group: reading.slots[part],
        low: scale.low,
        factor: length > 0 ? 1 / length : 0
      )
    }
    for row in 0..<count {
      let candidate = CandidateIndex(reading.card.range.lowerBound + row)
      fixed.append(scale.mapped(reading.card.number(factor, candidate)))
    }
    return LaneModel.LaneTerm(
      weight: weight,
      written: written,
      fixed: fixed.count - count,
      group: -1,
      low: 0,
      factor: 1
    )
  }

  /// Whether a varying group has the same number for two candidates, whatever the weights.
  func areEqual(_ a: Int, _ b: Int, in group: Int) -> Bool {
    groups[group].terms.allSatisfy { term in
      term.group >= 0
        ? areEqual(a, b, in: term.group) : fixed[term.fixed + a] == fixed[term.fixed + b]
    }
  }
}
