import ScoringKernel
import Testing

@Suite struct ProgramEvaluationTests {
  private static let operations: [([Program.Step], Double)] = [
    ([.number(3), .number(4), .add], 7), ([.number(3), .number(4), .subtract], -1),
    ([.number(3), .number(4), .multiply], 12), ([.number(3), .number(4), .divide], 0.75),
    ([.number(-2), .number(3), .power], -8), ([.number(2), .number(-2), .power], 0.25),
    ([.number(0), .number(0), .power], 1), ([.number(3), .negate], -3), ([.number(0), .negate], 0),
    ([.number(-3), .absolute], 3), ([.number(2.675), .round(decimals: 2)], 2.68),
    ([.number(3), .number(1), .number(2), .minimum(3)], 1),
    ([.number(3), .number(1), .number(2), .maximum(3)], 3),
    ([.number(3), .number(1), .number(2), .sum(3)], 6),
    ([.number(3), .measure(1), .number(2), .count(3)], 2),
    ([.number(3), .measure(1), .number(2), .mean(3)], 2.5),
    ([.measure(1), .count(1)], 0), ([.number(9), .number(1), .minimum(1), .add], 10),
    ([.measure(0), .measure(0), .multiply], 49), ([.baseInput], 30), ([.probabilityInput], 0.04),
  ]

  @Test(arguments: operations)
  func everyStepDoesWhatItSays(steps: [Program.Step], value: Double) {
    #expect(Program(steps).value(reading: reading) == value)
  }

  @Test(
    arguments: [
      [.measure(1)], [.measure(1), .number(0), .multiply], [.measure(1), .number(0), .power],
      [.number(2), .measure(1), .power], [.measure(1), .number(3), .minimum(2)],
      [.number(3), .measure(1), .maximum(2)], [.number(3), .measure(1), .sum(2)],
      [.measure(1), .measure(1), .mean(2)], [.measure(1), .negate], [.measure(1), .absolute],
      [.measure(1), .round(decimals: 1)],
    ] as [[Program.Step]]
  )
  func aMissingNumberGivesAMissingOne(steps: [Program.Step]) {
    #expect(Program(steps).value(reading: reading).isNaN)
  }

  @Test(
    arguments: [
      [.number(5), .number(0), .divide], [.number(0), .number(0), .divide],
      [.number(0), .number(-1), .power], [.number(1e300), .number(1e300), .multiply],
      [.number(1e308), .number(1e308), .add], [.number(-1e308), .number(1e308), .subtract],
      [.number(10), .number(1024), .power], [.number(.infinity)],
      [.number(1e308), .number(1e308), .sum(2)],
    ] as [[Program.Step]]
  )
  func whatIsNotFiniteIsMissing(steps: [Program.Step]) {
    #expect(Program(steps).value(reading: reading).isNaN)
  }

  @Test(
    arguments: [
      [.number(5), .number(5), .number(0), .divide, .divide],
      [.number(3), .number(1), .number(0), .divide, .minimum(2)],
      [.number(1), .number(1e300), .number(1e300), .multiply, .divide],
    ] as [[Program.Step]]
  )
  func whatIsNotFiniteOnTheWayDoesNotComeBack(steps: [Program.Step]) {
    #expect(Program(steps).value(reading: reading).isNaN)
  }

  @Test(arguments: [0.5, 1025, -1025, .infinity, 1e300])
  func anExponentIsAWholeNumberOfModerateSize(exponent: Double) {
    #expect(Program([.number(1), .number(exponent), .power]).value(reading: reading).isNaN)
  }

  @Test(
    arguments: [
      [], [.add], [.number(1), .add], [.number(1), .divide], [.negate], [.round(decimals: 2)],
      [.minimum(1)], [.number(1), .maximum(2)], [.number(1), .sum(0)], [.number(1), .sum(-1)],
      [.count(1)], [.number(1), .count(0)], [.number(1), .mean(Int.max)],
      [.number(1), .sum(Int.min)],
      [.number(1), .number(2)],
    ] as [[Program.Step]]
  )
  func aMalformedProgramIsMissing(steps: [Program.Step]) {
    #expect(Program(steps).value(reading: reading).isNaN)
    let span = StatedReading<Span>(measures: [Span(7), Span(.nan)])
    #expect(Program(steps).value(reading: span).isMissing)
  }

  @Test func theRoomToWorkInIsLeftEmpty() {
    var stack: [Double] = [1, 2, 3]
    _ = Program([.number(1), .number(2)]).value(reading: reading, stack: &stack)
    #expect(stack.isEmpty)
    _ = Program([.number(1), .add]).value(reading: reading, stack: &stack)
    #expect(stack.isEmpty)
    #expect(Program([.number(1)]).value(reading: reading, stack: &stack) == 1)
    #expect(stack.isEmpty)
  }

  /// Moore's (1966) theorem of interval arithmetic, on programs and points drawn at random.
  @Test func anIntervalHoldsTheValueAtEveryPointInIt() {
    var generator = SeededGenerator(seed: 0x5EED)
    var compared = 0
    for _ in 0..<2_000 {
      let program = generator.program(depth: 4, measures: 3)
      let spans = (0..<3).map { _ in generator.span() }
      let result = program.value(reading: StatedReading(measures: spans))
      for _ in 0..<8 {
        let points = spans.map { generator.number(in: $0.low...$0.high) }
        let value = program.value(reading: StatedReading(measures: points))
        let isHeld = value.isNaN ? result.mayBeMissing : value >= result.low && value <= result.high
        #expect(isHeld, "\(program) \(points) \(spans)")
        compared += result.mayBeMissing ? 0 : 1
      }
    }
    #expect(compared > 5_000)
  }

  private let reading = StatedReading<Double>(
    measures: [7, .nan],
    baseInput: 30,
    probabilityInput: 0.04
  )
}

extension SeededGenerator {
  /// A well-formed program over measures and small numbers.
  fileprivate mutating func program(depth: Int, measures: Int) -> Program {
    Program(steps(depth: depth, measures: measures))
  }

  private mutating func steps(depth: Int, measures: Int) -> [Program.Step] {
    if depth == 0 || whole(in: 0...4) == 0 {
      return unit() < 0.7
        ? [.measure(whole(in: 0...(measures - 1)))] : [.number(Double(whole(in: -4...4)))]
    }
    let one = steps(depth: depth - 1, measures: measures)
    let other = steps(depth: depth - 1, measures: measures)
    switch whole(in: 0...12) {
    case 0: return one + other + [.add]
    case 1: return one + other + [.subtract]
    case 2: return one + other + [.multiply]
    case 3: return one + other + [.divide]
    case 4: return one + [.number(Double(whole(in: -3...4))), .power]
    case 5: return one + [.negate]
    case 6: return one + [.absolute]
    case 7: return one + [.round(decimals: whole(in: 0...3))]
    case 8: return one + other + [.minimum(2)]
    case 9: return one + other + [.maximum(2)]
    case 10: return one + other + [.sum(2)]
    case 11: return one + other + [.count(2)]
    default: return one + other + [.mean(2)]
    }
  }

  /// An interval, often short, sometimes a point and sometimes around zero.
  fileprivate mutating func span() -> Span {
    let low = number(in: -10...10)
    return unit() < 0.2 ? Span(low) : Span(low, low + unit() * 6)
  }
}
