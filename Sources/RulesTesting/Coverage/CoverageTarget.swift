import ScoringKernel

/// Something in a rules file that a test can reach.
enum CoverageTarget: Sendable, Hashable {
  /// The rule fires.
  case fires(RuleIndex)
  /// The rule is tried and does not fire.
  case staysOut(RuleIndex)
  /// A level of a criterion or group, from 0, before any rule acted.
  case level(Factor, Int)
  /// The stretch between two points of a criterion, from 0: from a point up to the next.
  case stretch(CriterionIndex, Int)
  /// A cell of the matrix after the rules moved it, row and column from 0 at the lowest.
  case cell(row: Int, column: Int)
  /// A value is missing, so that what the rules say of missing ones decides.
  case missing(MeasureIndex)

  /// What sort of thing it is.
  var kind: RulesCoverage.Kind {
    switch self {
    case .fires: .rulesThatFire
    case .staysOut: .rulesThatDoNot
    case .level(.criterion, _): .criterionLevels
    case .level(.group, _): .groupLevels
    case .stretch: .stretches
    case .cell: .cells
    case .missing: .missingValues
    }
  }
}

extension Plan {
  /// Everything that a test can reach, in the order of the rules file, kind by kind.
  ///
  /// A missing value counts for measures that a criterion reads: for others the rules say nothing of
  /// what it means. One that must not be missing is left out, since no test with it can be ranked.
  var coverageTargets: [CoverageTarget] {
    let rules = rules.indices.map(RuleIndex.init)
    let ruleTargets = rules.map(CoverageTarget.fires) + rules.map(CoverageTarget.staysOut)
    return ruleTargets + levelTargets + stretchTargets + cellTargets + missingTargets
  }

  private var stretchTargets: [CoverageTarget] {
    criteria.indices.flatMap { position -> [CoverageTarget] in
      guard case .points(let line) = criteria[position].kind else { return [] }
      return line.inputs.indices.dropLast().map { .stretch(CriterionIndex(position), $0) }
    }
  }

  private var levelTargets: [CoverageTarget] {
    let criteria = criteria.indices.map { Factor.criterion(CriterionIndex($0)) }
    let groups = groups.indices.map { Factor.group(GroupIndex($0)) }
    return (criteria + groups).flatMap { factor in
      (0..<levelCount(of: factor)).map { CoverageTarget.level(factor, $0) }
    }
  }

  private var cellTargets: [CoverageTarget] {
    guard let matrix else { return [] }
    // Row after row as printed: the most serious on top.
    return (0..<matrix.downCount).reversed().flatMap { row in
      (0..<matrix.acrossCount).map { CoverageTarget.cell(row: row, column: $0) }
    }
  }

  private var missingTargets: [CoverageTarget] {
    measures.indices.map(MeasureIndex.init).filter { measure in
      measures[measure.position].missing != .refuse && criteria.contains { $0.measure == measure }
    }.map(CoverageTarget.missing)
  }
}
