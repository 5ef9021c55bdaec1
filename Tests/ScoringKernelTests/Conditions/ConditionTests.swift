import ScoringKernel
import Testing

/// Kleene's strong three-valued logic (1952), all pairs written out.
@Suite struct ConditionTests {
  private static let conjunctions: [(Truth, Truth, Truth)] = [
    (Truth.yes, Truth.yes, Truth.yes), (.yes, .unknown, .unknown), (.yes, .no, .no),
    (.unknown, .yes, .unknown), (.unknown, .unknown, .unknown), (.unknown, .no, .no),
    (.no, .yes, .no), (.no, .unknown, .no), (.no, .no, .no),
  ]

  @Test(arguments: conjunctions)
  func andNeedsBoth(left: Truth, right: Truth, result: Truth) {
    #expect((left && right) == result)
  }

  private static let disjunctions: [(Truth, Truth, Truth)] = [
    (Truth.yes, Truth.yes, Truth.yes), (.yes, .unknown, .yes), (.yes, .no, .yes),
    (.unknown, .yes, .yes), (.unknown, .unknown, .unknown), (.unknown, .no, .unknown),
    (.no, .yes, .yes), (.no, .unknown, .unknown), (.no, .no, .no),
  ]

  @Test(arguments: disjunctions)
  func orNeedsOne(left: Truth, right: Truth, result: Truth) {
    #expect((left || right) == result)
  }

  @Test(arguments: [(Truth.yes, Truth.no), (.unknown, .unknown), (.no, .yes)])
  func notTurnsRoundWhatIsKnown(value: Truth, result: Truth) {
    #expect(!value == result)
  }

  @Test func aTruthIsMadeOfABoolean() {
    #expect(Truth(true) == .yes)
    #expect(Truth(false) == .no)
  }
}
