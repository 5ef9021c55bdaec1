import ScoringKernel

/// How a number grows with a measure: harm days times crimes grow with the crimes, harm days divided by
/// crimes shrink with them.
///
/// For example, `volume * harm` grows with the first power of the volume, `harm_days / volume` with
/// the power -1, and `volume / (volume + other)` with powers between 0 and 1. What grows with no
/// power above 0 does not count the measure a second time; nor does what falls with it, such as
/// `last_year - volume`.
struct Growth: Equatable {
  /// Which way a number goes when the measure rises and all else stays.
  enum Direction: Equatable {
    /// It does not depend on the measure.
    case none
    case up
    case down
    /// Up or down, depending on the rest.
    case either

    /// The direction of the negated number.
    var turned: Direction {
      switch self {
      case .up: .down
      case .down: .up
      case .none, .either: self
      }
    }

    /// The direction of a sum.
    func joined(_ other: Direction) -> Direction {
      if self == .none { return other }
      return other == .none || other == self ? self : .either
    }

    /// The direction of a product with a number that does not depend on the measure.
    func scaled(isPositive: Bool) -> Direction { self == .none || isPositive ? self : .either }
  }

  /// The least and the greatest power.
  let powers: ClosedRange<Int>
  let direction: Direction
  /// Whether it is put together from what cannot be below 0, and nothing is taken away.
  ///
  /// Then a rise of the measure by one per cent is one of as many per cent as its powers say.
  let isPositive: Bool

  /// What does not depend on the measure, or only on how it compares with another of its kind.
  static let none = Growth(powers: 0...0, .none, isPositive: true)
  /// The measure itself, if it cannot be below 0.
  static let own = Growth(powers: 1...1, .up, isPositive: true)

  /// Whether more of the measure may mean more of the number.
  var isGrowing: Bool { powers.upperBound > 0 }

  /// How the result of a formula grows with a measure.
  ///
  /// - Parameters:
  ///   - program: The formula.
  ///   - growth: How each measure grows with the measure in question.
  /// - Complexity: Linear in the number of steps.
  init(_ program: Program, _ growth: (MeasureIndex) -> Growth) {
    var stack: [Growth] = []
    for step in program.steps { Self.run(step, on: &stack, growth) }
    self = stack.last ?? .none
  }

  init(powers: ClosedRange<Int>, _ direction: Direction, isPositive: Bool) {
    self.powers = powers
    self.direction = direction
    self.isPositive = isPositive
  }

  /// The same of a number that may be below 0.
  var ofEitherSign: Growth { Growth(powers: powers, direction, isPositive: false) }

  private static func run(
    _ step: Program.Step,
    on stack: inout [Growth],
    _ growth: (MeasureIndex) -> Growth
  ) {
    switch step {
    case .number(let number): stack.append(number < 0 ? Growth.none.ofEitherSign : .none)
    case .baseInput, .probabilityInput: stack.append(.none)
    case .measure(let index): stack.append(growth(index))
    case .round: break
    case .negate: if let top = stack.popLast() { stack.append(top.negated) }
    case .absolute: if let top = stack.popLast() { stack.append(top.magnitude) }
    case .add: join(2, on: &stack)
    case .subtract:
      if let top = stack.popLast() { stack.append(top.negated) }
      join(2, on: &stack)
    case .minimum(let count), .maximum(let count), .sum(let count), .mean(let count):
      join(count, on: &stack)
    case .count(let count):
      join(count, on: &stack)
      if !stack.isEmpty { stack[stack.count - 1] = .none }
    case .multiply, .divide:
      guard let right = stack.popLast(), let left = stack.popLast() else { return }
      stack.append(step == .multiply ? left.times(right) : left.divided(by: right))
    case .power:
      // The exponent is a constant; whether it is 2 or 3 does not matter, but its sign would. A
      // negative one is hardly ever written, and then a quotient says it better.
      _ = stack.popLast()
      if let base = stack.popLast() { stack.append(base.magnitude) }
    }
  }

  private var negated: Growth { Growth(powers: powers, direction.turned, isPositive: false) }

  /// The growth of the distance from 0.
  private var magnitude: Growth {
    isPositive || direction == .none
      ? self : Growth(powers: powers, .either, isPositive: false)
  }

  private func times(_ other: Growth) -> Growth {
    let low = powers.lowerBound + other.powers.lowerBound
    let high = powers.upperBound + other.powers.upperBound
    let direction = direction.scaled(isPositive: other.isPositive)
      .joined(other.direction.scaled(isPositive: isPositive))
    return Growth(
      powers: Self.bounded(low, high),
      direction,
      isPositive: isPositive && other.isPositive
    )
  }

  private func divided(by other: Growth) -> Growth {
    let powers = Self.bounded(
      powers.lowerBound - other.powers.upperBound,
      powers.upperBound - other.powers.lowerBound
    )
    if isPositive, other.isPositive {
      let isNone = direction == .none && other.direction == .none
      return Growth(powers: powers, isNone ? .none : Self.direction(powers), isPositive: true)
    }
    let direction = direction.scaled(isPositive: other.isPositive)
      .joined(other.direction.turned.scaled(isPositive: isPositive))
    return Growth(powers: powers, direction, isPositive: false)
  }

  /// Which way a positive number goes by its powers.
  private static func direction(_ powers: ClosedRange<Int>) -> Direction {
    if powers == 0...0 { return .none }
    return powers.lowerBound >= 0 ? .up : powers.upperBound <= 0 ? .down : .either
  }

  /// The powers of a sum are those of any of its terms.
  private static func join(_ count: Int, on stack: inout [Growth]) {
    let terms = stack.suffix(count)
    stack.removeLast(terms.count)
    let low = terms.map(\.powers.lowerBound).min() ?? 0
    let high = terms.map(\.powers.upperBound).max() ?? 0
    stack.append(
      Growth(
        powers: low...max(low, high),
        terms.reduce(.none) { $0.joined($1.direction) },
        isPositive: terms.allSatisfy(\.isPositive)
      )
    )
  }

  /// Powers within a range far beyond any formula that means something.
  private static func bounded(_ low: Int, _ high: Int) -> ClosedRange<Int> {
    let limit = 1000
    let low = min(max(-limit, low), limit)
    return low...max(low, min(max(-limit, high), limit))
  }
}

extension Plan {
  /// How every measure grows with one of them.
  ///
  /// A change from one period to another compares the two counts with each other: it does not grow
  /// with either.
  ///
  /// - Parameters:
  ///   - measure: The one.
  ///   - mayBeNegative: Whether a measure may be below 0.
  /// - Returns: One for each measure.
  func growths(with measure: MeasureIndex, _ mayBeNegative: (MeasureIndex) -> Bool) -> [Growth] {
    var growths = measures.indices.map { position in
      let growth = position == measure.position ? Growth.own : .none
      return mayBeNegative(MeasureIndex(position)) ? growth.ofEitherSign : growth
    }
    for derivation in derivations where derivation.target != measure {
      guard case .formula(let program) = derivation.method else { continue }
      growths[derivation.target.position] = Growth(program) { growths[$0.position] }
    }
    return growths
  }
}
