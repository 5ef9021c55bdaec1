/// What makes a plan impossible to run.
///
/// A plan made from checked rules has none of these; a plan made by hand, or changed by a scenario,
/// is looked over once so that nothing can trap later.
package enum PlanFault: Error, Sendable, Hashable {
  /// An index points at nothing, or a group holds one that comes after it.
  case danglingIndex
  /// A criterion's cuts, points, table or scores do not fit one another.
  case malformedCriterion(CriterionIndex)
  /// A weight is negative or not finite, all are zero, or there are no terms.
  case malformedGroup(GroupIndex)
  /// The matrix does not have the cells it says, or its axes do not have its levels.
  case malformedMatrix
  /// There is nothing to rank by, or a shortlist of no places.
  case malformedRanking
}

extension Plan {
  /// Looks the plan over.
  ///
  /// - Throws: The first fault found.
  /// - Complexity: Linear in the size of the plan.
  package func verify() throws(PlanFault) {
    for derivation in derivations { try verify(derivation) }
    for (index, criterion) in criteria.enumerated() {
      try require(criterion.measure)
      if !criterion.isWellFormed { throw .malformedCriterion(CriterionIndex(index)) }
    }
    for (index, group) in groups.enumerated() {
      for term in group.terms { try require(term.factor, groupsBefore: index) }
      if !group.isWellFormed { throw .malformedGroup(GroupIndex(index)) }
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

  private func verify(_ derivation: Derivation) throws(PlanFault) {
    try require(derivation.target)
    switch derivation.method {
    case .formula(let program): try verify(program)
    case .change(let method):
      try require(method.current)
      try require(method.base)
      if let unless = method.unless { try verify(unless) }
    }
  }

  private func verify(_ program: Program) throws(PlanFault) {
    for case .measure(let index) in program.steps { try require(index) }
  }

  private func verify(_ condition: Condition) throws(PlanFault) {
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
    let isWellFormed =
      matrix.downCount > 0 && matrix.acrossCount > 0
      && matrix.cells.count == matrix.downCount * matrix.acrossCount
      && matrix.cells.allSatisfy { (0..<matrix.ratingCount).contains($0) }
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
        if !(0..<(matrix?.ratingCount ?? 0)).contains(rating) { throw .malformedMatrix }
      case .keep, .leaveOut, .monitor, .flag: break
      }
    }
  }

  private func verifyRanking() throws(PlanFault) {
    if ranking.keys.isEmpty || (ranking.shortlist ?? 1) < 1 { throw .malformedRanking }
    for key in ranking.keys + ranking.tieBreaks {
      switch key.source {
      case .rating: if matrix == nil { throw .malformedRanking }
      case .factor(let factor): try require(factor, groupsBefore: groups.count)
      case .measure(let measure): try require(measure)
      }
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

extension Criterion {
  fileprivate var isWellFormed: Bool {
    guard !levelScores.isEmpty, levelScores.allSatisfy({ $0.isFinite && $0 >= 0 }) else {
      return false
    }
    switch kind {
    case .cuts(let cuts, _): return cuts.count == levelScores.count - 1 && cuts.areIncreasing
    case .points(let line):
      return !line.inputs.isEmpty && line.inputs.count == line.outputs.count
        && line.inputs.areIncreasing && line.outputs.allSatisfy { $0.isFinite && $0 >= 0 }
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
    guard !terms.isEmpty, areWeightsFine, total > 0, total.isFinite else { return false }
    switch bands {
    case nil: return true
    case .nearest(let count): return count >= 2
    case .cuts(let cuts): return cuts.areIncreasing
    }
  }
}

extension [Double] {
  fileprivate var areIncreasing: Bool {
    allSatisfy { $0.isFinite } && zip(self, dropFirst()).allSatisfy { $0 < $1 }
  }
}
