import ScoringKernel

/// What the conditions of the rules that move candidates in the matrix look at.
struct MovingConditions: Sendable {
  /// For each measure they read, the numbers that they compare it with.
  private(set) var limits: [MeasureIndex: [Double]] = [:]
  /// The measures of which they ask whether they are missing.
  private(set) var askedForMissing: Set<MeasureIndex> = []
  /// Whether samples around the numbers above show every answer they can give.
  ///
  /// A comparison of two measures, or of a formula, is not followed.
  private(set) var isFollowed = true
  /// Whether there are such rules.
  let exist: Bool

  init(_ plan: Plan) {
    let rules = plan.rules.filter { rule in
      rule.isOn && rule.effects.contains { if case .move = $0 { true } else { false } }
    }
    exist = !rules.isEmpty
    for rule in rules { for atom in rule.condition.atoms { read(atom) } }
  }

  private mutating func read(_ atom: Condition.Atom) {
    switch atom {
    case .compare(let left, _, let right):
      if let measure = left.onlyMeasure, let limit = right.constant {
        limits[measure, default: []].append(limit)
      } else if let measure = right.onlyMeasure, let limit = left.constant {
        limits[measure, default: []].append(limit)
      } else {
        isFollowed = false
      }
    case .isMissing(let program):
      if let measure = program.onlyMeasure {
        limits[measure, default: []] += []
        askedForMissing.insert(measure)
      } else {
        isFollowed = false
      }
    case .oneOf(let measure, let values): limits[measure, default: []] += values
    case .isTrue(let measure): limits[measure, default: []] += []
    case .level: break
    case .isLevelMissing: isFollowed = false
    }
  }
}

extension Program {
  /// The measure, if the program is nothing but one.
  var onlyMeasure: MeasureIndex? {
    guard steps.count == 1, case .measure(let measure) = steps[0] else { return nil }
    return measure
  }

  /// The number, if the program is nothing but one, with or without a minus.
  var constant: Double? {
    guard case .number(let number) = steps.first else { return nil }
    var value = number
    for step in steps.dropFirst() {
      guard case .negate = step else { return nil }
      value = -value
    }
    return value
  }
}
