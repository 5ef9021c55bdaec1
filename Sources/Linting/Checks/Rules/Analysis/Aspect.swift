import RulesFile
import ScoringKernel

/// One thing that conditions ask about: a measure, the level of a group, a worked-out number.
///
/// Two different ones are taken to be independent of each other. That can only make a condition look
/// easier to satisfy than it is, so what is found impossible is so indeed.
enum Aspect: Equatable {
  case measure(MeasureIndex)
  /// The level of a group, or of a criterion that scores places.
  case level(Factor)
  /// The base count, inside the condition of a change.
  case base
  /// The probability of the change by chance, inside the condition of a change.
  case probability
  /// A number worked out in the condition itself, compared with a constant.
  case number(Program)
  /// How one number compares with another: their difference against 0.
  case difference(Program, Program)

  /// What a program without a constant value stands for.
  init(_ program: Program) {
    guard program.steps.count == 1, let step = program.steps.first else {
      self = .number(program)
      return
    }
    switch step {
    case .measure(let index): self = .measure(index)
    case .baseInput: self = .base
    case .probabilityInput: self = .probability
    default: self = .number(program)
    }
  }
}

extension Program {
  /// The value, if it reads nothing of a candidate; `nil` otherwise.
  var constant: Double? {
    let readsNothing = steps.allSatisfy { step in
      switch step {
      case .measure, .baseInput, .probabilityInput: false
      default: true
      }
    }
    return readsNothing ? value(reading: Nobody()) : nil
  }
}

/// A candidate of whom nothing is known, for working out constants.
private struct Nobody: CandidateReading {
  func measure(_ index: MeasureIndex) -> Double { .nan }
}

/// What a comparison asks about, and which of its values make it true.
struct AspectTest {
  /// Which values make the comparison true.
  enum Values {
    /// Those that compare so with a constant.
    case compared(Condition.Comparison, Double)
    /// Those equal to one of these.
    case among([Double])
    /// Those on a level of a criterion that compares so; of a criterion by its cuts.
    case onLevel(Condition.Comparison, Int, of: CriterionIndex)
    /// A missing one.
    case missing
  }

  let aspect: Aspect
  let values: Values
}

extension Condition.Atom {
  /// What the comparison asks about.
  enum Reading {
    case test(AspectTest)
    /// The same for every candidate.
    case constant(Truth)
  }

  /// What the comparison asks about.
  ///
  /// - Parameter plan: The rules.
  func reading(_ plan: Plan) -> Reading {
    switch self {
    case .compare(let left, let comparison, let right):
      return Self.reading(left, comparison, right)
    case .isMissing(let program):
      if let constant = program.constant { return .constant(Truth(constant.isNaN)) }
      return .test(AspectTest(aspect: Aspect(program), values: .missing))
    case .level(let factor, let comparison, let level):
      return .test(Self.test(factor, comparison, level, plan))
    case .isLevelMissing(let factor):
      return .test(AspectTest(aspect: Self.aspect(of: factor, plan), values: .missing))
    case .oneOf(let measure, let values):
      return .test(AspectTest(aspect: .measure(measure), values: .among(values)))
    case .isTrue(let measure):
      return .test(AspectTest(aspect: .measure(measure), values: .among([1])))
    }
  }

  private static func reading(
    _ left: Program,
    _ comparison: Condition.Comparison,
    _ right: Program
  ) -> Reading {
    switch (left.constant, right.constant) {
    case (let one?, let other?): return .constant(Double.truth(one, comparison, other))
    case (nil, let other?):
      if other.isNaN { return .constant(.unknown) }
      return .test(AspectTest(aspect: Aspect(left), values: .compared(comparison, other)))
    case (let one?, nil):
      if one.isNaN { return .constant(.unknown) }
      return .test(AspectTest(aspect: Aspect(right), values: .compared(comparison.mirrored, one)))
    case (nil, nil):
      return .test(AspectTest(aspect: .difference(left, right), values: .compared(comparison, 0)))
    }
  }

  private static func aspect(of factor: Factor, _ plan: Plan) -> Aspect {
    guard case .criterion(let index) = factor else { return .level(factor) }
    let criterion = plan.criteria[index.position]
    if case .place = criterion.kind { return .level(factor) }
    return .measure(criterion.measure)
  }

  private static func test(
    _ factor: Factor,
    _ comparison: Condition.Comparison,
    _ level: Int,
    _ plan: Plan
  ) -> AspectTest {
    let aspect = aspect(of: factor, plan)
    guard case .criterion(let index) = factor, case .measure = aspect else {
      return AspectTest(aspect: aspect, values: .compared(comparison, Double(level)))
    }
    switch plan.criteria[index.position].kind {
    case .judged:
      return AspectTest(aspect: aspect, values: .compared(comparison, Double(level + 1)))
    case .table(let levels):
      let chosen = levels.indices.filter { Self.holds(levels[$0], comparison, level) }
      return AspectTest(aspect: aspect, values: .among(chosen.map { Double($0) }))
    case .yesNo(let isYesWorse):
      let chosen = [0, 1].filter { holds(($0 == 1) == isYesWorse ? 1 : 0, comparison, level) }
      return AspectTest(aspect: aspect, values: .among(chosen.map { Double($0) }))
    case .cuts, .points, .place:
      return AspectTest(aspect: aspect, values: .onLevel(comparison, level, of: index))
    }
  }

  static func holds(_ level: Int, _ comparison: Condition.Comparison, _ other: Int) -> Bool {
    Double.truth(Double(level), comparison, Double(other)) == .yes
  }
}

extension Condition.Comparison {
  /// The comparison with its two sides exchanged.
  var mirrored: Condition.Comparison {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .atMost: .atLeast
    case .greater: .less
    case .atLeast: .atMost
    }
  }
}
