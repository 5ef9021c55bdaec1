/// What makes a plan impossible to run.
///
/// A plan made from checked rules has none of these; a plan made by hand, or changed by a scenario,
/// is looked over once so that nothing can trap later.
package enum PlanFault: Error, Sendable, Hashable {
  /// An index points at nothing, a group holds one that comes after it, or a derived measure reads
  /// one that is worked out after it.
  case danglingIndex
  /// A measure is worked out twice, or from periods whose lengths are no lengths.
  case malformedDerivation(MeasureIndex)
  /// A criterion's cuts, points, table or scores do not fit one another, or a score is negative or
  /// below that of the level beneath.
  case malformedCriterion(CriterionIndex)
  /// A weight is negative or not finite, the weights or scores come to nothing or to more than
  /// doubles can carry, the levels are too many, or there are no terms.
  case malformedGroup(GroupIndex)
  /// The matrix does not have the cells it says, or its axes do not have its levels.
  case malformedMatrix
  /// There is nothing to rank by, more than ``keyLimit`` keys, or a shortlist of no places.
  case malformedRanking

  /// The most keys and tie-breaks that a ranking may have.
  package static var keyLimit: Int { 1_000 }
  /// The most levels that a group may have.
  package static var levelLimit: Int { 1_000 }
  /// What the weights of a group may add up to: outside this range products of weights and scores
  /// lose their digits or overflow.
  package static var weightTotals: ClosedRange<Double> { 1e-100...1e100 }
}

extension Plan {
  /// Looks the plan over.
  ///
  /// - Throws: The first fault found.
  /// - Complexity: Linear in the size of the plan.
  package func verify() throws(PlanFault) {
    try verifyDerivations()
    for (index, criterion) in criteria.enumerated() {
      try require(criterion.measure)
      if !criterion.isWellFormed { throw .malformedCriterion(CriterionIndex(index)) }
    }
    for (index, group) in groups.enumerated() {
      for term in group.terms { try require(term.factor, groupsBefore: index) }
      if !group.isWellFormed { throw .malformedGroup(GroupIndex(index)) }
    }
    for (index, scale) in scales.groups.enumerated() where !(scale.high - scale.low).isFinite {
      throw .malformedGroup(GroupIndex(index))
    }
    if let matrix { try verify(matrix) }
    for rule in rules { try verify(rule) }
    try verifyRanking()
  }

  private func require(_ measure: MeasureIndex) throws(PlanFault) {
    if !measures.indices.contains(measure.position) { throw .danglingIndex }
  }

  private func require(_ factor: Factor, groupsBefore limit: Int) throws(PlanFault) {
    switch factor {
    case .criterion(let index):
      if !criteria.indices.contains(index.position) { throw .danglingIndex }
    case .group(let index):
      if !(0..<limit).contains(index.position) { throw .danglingIndex }
    }
  }

  private func verifyDerivations() throws(PlanFault) {
    var isPending = [Bool](repeating: false, count: measures.count)
    for derivation in derivations {
      try require(derivation.target)
      if isPending[derivation.target.position] { throw .malformedDerivation(derivation.target) }
      isPending[derivation.target.position] = true
    }
    for derivation in derivations {
      try verify(derivation)
      for measure in derivation.inputs where isPending[measure.position] { throw .danglingIndex }
      isPending[derivation.target.position] = false
    }
  }

  private func verify(_ derivation: Derivation) throws(PlanFault) {
    switch derivation.method {
    case .formula(let program): try verify(program)
    case .change(let method):
      try require(method.current)
      try require(method.base)
      if let unless = method.unless { try verify(unless) }
      for exposure in [method.currentExposure, method.baseExposure] {
        let period = try? CountedPeriod(count: 0, exposure: exposure)
        if period == nil { throw .malformedDerivation(derivation.target) }
      }
    }
  }

  private func verify(_ program: Program) throws(PlanFault) {
    for case .measure(let index) in program.steps { try require(index) }
  }

  private func verify(_ condition: Condition) throws(PlanFault) {
    for case .atom(let index) in condition.steps where !condition.atoms.indices.contains(index) {
      throw .danglingIndex
    }
    for atom in condition.atoms {
      switch atom {
      case .compare(let left, _, let right):
        try verify(left)
        try verify(right)
      case .isMissing(let program): try verify(program)
      case .level(let factor, _, _), .isLevelMissing(let factor):
        try require(factor, groupsBefore: groups.count)
      case .oneOf(let measure, _), .isTrue(let measure): try require(measure)
      }
    }
  }

  private func verify(_ matrix: Matrix) throws(PlanFault) {
    try require(matrix.down, groupsBefore: groups.count)
    try require(matrix.across, groupsBefore: groups.count)
    let size = matrix.downCount.multipliedReportingOverflow(by: matrix.acrossCount)
    let isWellFormed =
      matrix.downCount > 0 && matrix.acrossCount > 0
      && !size.overflow && matrix.cells.count == size.partialValue
      && matrix.cells.allSatisfy { $0 >= 0 && $0 < matrix.ratingCount }
      && levelCount(of: matrix.down) == matrix.downCount
      && levelCount(of: matrix.across) == matrix.acrossCount
    if !isWellFormed { throw .malformedMatrix }
  }

  private func verify(_ rule: Rule) throws(PlanFault) {
    try verify(rule.condition)
    for effect in rule.effects {
      switch effect {
      case .move: if matrix == nil { throw .malformedMatrix }
      case .ratingAtLeast(let rating), .ratingAtMost(let rating):
        guard let matrix, rating >= 0, rating < matrix.ratingCount else { throw .malformedMatrix }
      case .keep, .leaveOut, .monitor, .flag: break
      }
    }
  }

  private func verifyRanking() throws(PlanFault) {
    let isTooLong = ranking.keys.count + ranking.tieBreaks.count > PlanFault.keyLimit
    if ranking.keys.isEmpty || isTooLong || (ranking.shortlist ?? 1) < 1 { throw .malformedRanking }
    for key in ranking.keys + ranking.tieBreaks {
      switch key.source {
      case .rating: if matrix == nil { throw .malformedRanking }
      case .factor(let factor): try require(factor, groupsBefore: groups.count)
      case .measure(let measure): try require(measure)
      }
    }
  }

  /// The cuts between the levels of a factor; `nil` if it has none, or is not there at all.
  package func cuts(of factor: Factor) -> [Double]? {
    switch factor {
    case .criterion(let index):
      guard criteria.indices.contains(index.position),
        case .cuts(let cuts, _) = criteria[index.position].kind
      else { return nil }
      return cuts
    case .group(let index):
      guard groups.indices.contains(index.position),
        case .cuts(let cuts) = groups[index.position].bands
      else { return nil }
      return cuts
    }
  }

  /// The number of levels of a factor; 0 if it has none.
  package func levelCount(of factor: Factor) -> Int {
    switch factor {
    case .criterion(let index): criteria[index.position].levelCount
    case .group(let index): groups[index.position].bands?.levelCount ?? 0
    }
  }
}

extension Derivation {
  /// The measures it reads.
  fileprivate var inputs: [MeasureIndex] {
    switch method {
    case .formula(let program): program.inputs
    case .change(let change):
      [change.current, change.base] + (change.unless?.atoms.flatMap { $0.inputs } ?? [])
    }
  }
}

extension Program {
  fileprivate var inputs: [MeasureIndex] {
    steps.compactMap { step in
      guard case .measure(let index) = step else { return nil }
      return index
    }
  }
}

extension Condition.Atom {
  fileprivate var inputs: [MeasureIndex] {
    switch self {
    case .compare(let left, _, let right): left.inputs + right.inputs
    case .isMissing(let program): program.inputs
    case .oneOf(let measure, _), .isTrue(let measure): [measure]
    case .level, .isLevelMissing: []
    }
  }
}

extension Criterion {
  fileprivate var isWellFormed: Bool {
    guard !levelScores.isEmpty, levelScores.areScores, levelScores.areOrdered else { return false }
    switch kind {
    case .cuts(let cuts, _): return cuts.count == levelScores.count - 1 && cuts.areIncreasing
    case .points(let line):
      return !line.inputs.isEmpty && line.inputs.count == line.outputs.count
        && line.inputs.areIncreasing && line.outputs.areScores
    case .table(let levels): return levels.allSatisfy { levelScores.indices.contains($0) }
    case .yesNo: return levelScores.count == 2
    case .judged, .place: return true
    }
  }
}

extension Group {
  fileprivate var isWellFormed: Bool {
    let areWeightsFine = terms.allSatisfy { $0.weight.isFinite && $0.weight >= 0 }
    let total = terms.reduce(0) { $0 + $1.weight }
    guard !terms.isEmpty, areWeightsFine, PlanFault.weightTotals.contains(total) else {
      return false
    }
    switch bands {
    case nil: return true
    case .nearest(let count): return count >= 2 && count <= PlanFault.levelLimit
    case .cuts(let cuts): return cuts.areIncreasing && cuts.count < PlanFault.levelLimit
    }
  }
}

extension [Double] {
  /// Whether all may be scores.
  fileprivate var areScores: Bool { allSatisfy { $0.isFinite && $0 >= 0 } }

  /// Whether none is less than the one before.
  fileprivate var areOrdered: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }

  fileprivate var areIncreasing: Bool {
    allSatisfy { $0.isFinite } && zip(self, dropFirst()).allSatisfy { $0 < $1 }
  }
}
