public import Precedence

/// Rules with what came of their tests.
public struct TestedRules: Sendable {
  /// The rules.
  public let rules: Rules
  /// What came of each test, in their order.
  public let outcomes: [TestOutcome]

  /// Runs tests.
  ///
  /// - Parameters:
  ///   - tests: The tests.
  ///   - rules: The rules.
  public init(_ tests: RulesTests, by rules: Rules) {
    self.rules = rules
    outcomes = tests.outcomes(by: rules)
  }

  /// How many tests ended in a state.
  public func count(_ state: TestOutcome.State) -> Int { outcomes.count { $0.state == state } }

  /// Whether no test failed, and none passed that says it is not to.
  ///
  /// A `todo` that has come true is a mark that hides the next mistake, so it has to go.
  public var isGood: Bool { count(.failed) == 0 && count(.passedUnexpectedly) == 0 }
}
