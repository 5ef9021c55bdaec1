import ScoringKernel

/// By which powers a number grows with a measure: harm days times crimes grow with the crimes, harm
/// days divided by crimes shrink with them.
///
/// For example, `volume * harm` grows with the first power of the volume, `harm_days / volume` with
/// the power -1, and `volume / (volume + other)` with powers between 0 and 1. What grows with no
/// power above 0 does not count the measure a second time.
struct Growth: Equatable {
  /// The least and the greatest power.
  let powers: ClosedRange<Int>

  /// What does not depend on the measure, or only on how it compares with another of its kind.
  static let none = Growth(powers: 0...0)
  /// The measure itself.
  static let own = Growth(powers: 1...1)

  /// Whether more of the measure may mean more of the number.
  var isGrowing: Bool { powers.upperBound > 0 }

  /// How the result of a formula grows with a measure.
  ///
  /// - Parameters:
  ///   - program: The formula.
  ///   - growth: How each measure grows with the measure in question.
  /// - Complexity: Linear in the number of steps.
  init(_ program: Program, _ growth: (MeasureIndex) -> Growth) {
    var stack: [ClosedRange<Int>] = []
    for step in program.steps { Self.run(step, on: &stack, growth) }
    self.init(powers: stack.last ?? 0...0)
  }

  init(powers: ClosedRange<Int>) { self.powers = powers }

  private static func run(
    _ step: Program.Step,
    on stack: inout [ClosedRange<Int>],
    _ growth: (MeasureIndex) -> Growth
  ) {
    switch step {
    case .number, .baseInput, .probabilityInput: stack.append(0...0)
    case .measure(let index): stack.append(growth(index).powers)
    case .negate, .absolute, .round: break
    case .add, .subtract: join(2, on: &stack)
    case .minimum(let count), .maximum(let count), .sum(let count), .mean(let count):
      join(count, on: &stack)
    case .count(let count):
      join(count, on: &stack)
      if !stack.isEmpty { stack[stack.count - 1] = 0...0 }
    case .multiply, .divide:
      guard let right = stack.popLast(), let left = stack.popLast() else { return }
      stack.append(
        step == .multiply
          ? bounded(left.lowerBound + right.lowerBound, left.upperBound + right.upperBound)
          : bounded(left.lowerBound - right.upperBound, left.upperBound - right.lowerBound)
      )
    case .power:
      // The exponent is a constant; whether it is 2 or 3 does not matter, but its sign would. A
      // negative one is hardly ever written, and then a quotient says it better.
      _ = stack.popLast()
    }
  }

  /// The powers of a sum are those of any of its terms.
  private static func join(_ count: Int, on stack: inout [ClosedRange<Int>]) {
    let terms = stack.suffix(count)
    stack.removeLast(terms.count)
    let low = terms.map(\.lowerBound).min() ?? 0
    let high = terms.map(\.upperBound).max() ?? 0
    stack.append(low...max(low, high))
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
  func growths(with measure: MeasureIndex) -> [Growth] {
    var growths = [Growth](repeating: .none, count: measures.count)
    growths[measure.position] = .own
    for derivation in derivations where derivation.target != measure {
      guard case .formula(let program) = derivation.method else { continue }
      growths[derivation.target.position] = Growth(program) { growths[$0.position] }
    }
    return growths
  }
}
