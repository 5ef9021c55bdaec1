/// The checked rules as numbers and indices only: everything the scoring needs and nothing else.
///
/// A plan says nothing about names, places in files or reasons; whoever made it keeps those beside
/// it under the same indices.
package struct Plan: Sendable, Equatable {
  /// The measures, given and derived, in the order of the rules file.
  package var measures: [Measure]
  /// How derived measures are worked out; each after those it reads.
  package var derivations: [Derivation]
  package var criteria: [Criterion]
  /// The groups; each after the groups it holds.
  package var groups: [Group]
  /// The matrix, if the rules have one.
  package var matrix: Matrix?
  package var rules: [Rule]
  package var ranking: RankingPlan

  package init(
    measures: [Measure],
    derivations: [Derivation] = [],
    criteria: [Criterion] = [],
    groups: [Group] = [],
    matrix: Matrix? = nil,
    rules: [Rule] = [],
    ranking: RankingPlan
  ) {
    self.measures = measures
    self.derivations = derivations
    self.criteria = criteria
    self.groups = groups
    self.matrix = matrix
    self.rules = rules
    self.ranking = ranking
  }
}

/// One quantity of each candidate, as far as scoring is concerned.
package struct Measure: Sendable, Equatable {
  /// What a missing value means to the criteria that read the measure.
  package var missing: MissingPolicy

  package init(missing: MissingPolicy = .refuse) { self.missing = missing }
}

/// What a missing value means to the criteria that read the measure.
package enum MissingPolicy: Sendable, Hashable, CaseIterable {
  /// The candidate cannot be scored; the assessment stops and says so.
  case refuse
  /// The middle level; of an even scale the worse of the two middle levels.
  case neutral
  /// The worst level.
  case worst
  /// The best level.
  case best
  /// The criterion does not count for this candidate; the other weights take over its share.
  case leaveOut
  /// Scored as `neutral`, and the best and worst place the candidate could have is worked out.
  case interval
}

/// How a measure is worked out from others.
package struct Derivation: Sendable, Equatable {
  /// How: by a formula, or as a change between two counts.
  package enum Method: Sendable, Equatable {
    case formula(Program)
    case change(ChangeMethod)
  }

  package var target: MeasureIndex
  package var method: Method

  package init(target: MeasureIndex, method: Method) {
    self.target = target
    self.method = method
  }
}

/// A change in per cent between two counts, and when it does not count as one.
package struct ChangeMethod: Sendable, Equatable {
  /// Which test decides whether a change can be told from chance.
  package enum Test: Sendable, Hashable, CaseIterable {
    /// The exact two-sided conditional binomial test.
    case conditional
    /// The test of Krishnamoorthy and Thomson (2004).
    case eTest
  }

  /// The count of the later period.
  package var current: MeasureIndex
  /// The count of the earlier period, on which the percentage is based.
  package var base: MeasureIndex
  package var test: Test
  /// When true, the change counts as none: 0 per cent.
  ///
  /// It may read ``baseInput`` and
  /// ``probabilityInput``; `nil` means that every change counts.
  package var unless: Condition?
  /// The length of the later period in the unit of `baseExposure`.
  package var currentExposure: Double
  /// The length of the earlier period.
  package var baseExposure: Double

  package init(
    current: MeasureIndex,
    base: MeasureIndex,
    test: Test = .conditional,
    unless: Condition? = nil,
    currentExposure: Double = 1,
    baseExposure: Double = 1
  ) {
    self.current = current
    self.base = base
    self.test = test
    self.unless = unless
    self.currentExposure = currentExposure
    self.baseExposure = baseExposure
  }
}
