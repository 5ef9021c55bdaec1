public import Precedence

/// Rules with what came of their tests.
public struct TestedRules: Sendable {
  /// The rules.
  public let rules: Rules
  /// What came of each test, in their order.
  public let outcomes: [TestOutcome]

  /// How much of the rules the tests reach; `nil` if that was not asked for.
  public let coverage: RulesCoverage?
  /// Which small changes of the rules the tests notice; `nil` if that was not asked for.
  public let mutation: RulesMutation?

  /// Runs tests.
  ///
  /// - Parameters:
  ///   - tests: The tests.
  ///   - rules: The rules.
  ///   - countsCoverage: Whether to count what the tests reach.
  ///   - mutates: Whether to change the rules a little, one thing at a time, and see which tests notice.
  ///   - progress: Told how much of those changes is done, 0 to 1.
  public init(
    _ tests: RulesTests,
    by rules: Rules,
    countsCoverage: Bool = false,
    mutates: Bool = false,
    progress: (Double) -> Void = { _ in }
  ) {
    self.rules = rules
    outcomes = tests.outcomes(by: rules)
    coverage = countsCoverage ? RulesCoverage(outcomes, of: rules) : nil
    mutation = mutates ? RulesMutation(tests, of: rules, progress: progress) : nil
  }

  /// How many tests ended in a state.
  public func count(_ state: TestOutcome.State) -> Int { outcomes.count { $0.state == state } }

  /// Whether no test failed, and none passed that says it is not to.
  ///
  /// A `todo` that has come true is a mark that hides the next mistake, so it has to go.
  public var isGood: Bool { count(.failed) == 0 && count(.passedUnexpectedly) == 0 }
}
