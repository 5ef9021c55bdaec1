public import Precedence

/// The tests of a rules file, from wherever they stand: in it, in a `tests.yaml` or in CSV tables
/// beside it.
public struct RulesTests: Sendable {
  /// The tests, in the order in which they were read.
  public let tests: [RulesTest]

  /// Tests that have been read.
  package init(_ tests: [RulesTest]) { self.tests = tests }

  /// Runs every test, or only those that say `only` if any does.
  ///
  /// - Parameter rules: The rules; others than those the tests were read with may be given, as long as
  ///   they have the same names.
  /// - Returns: An outcome for each test, in their order.
  /// - Complexity: Linear in the number of tests.
  public func outcomes(by rules: Rules) -> [TestOutcome] {
    let isChosen = hasOnly
    return tests.map { test in
      guard test.isOnly || !isChosen else {
        return TestOutcome(test: test, state: .skipped, result: nil, differences: [])
      }
      return TestRun(test: test, rules: rules).outcome()
    }
  }

  /// Whether any test says `only`.
  public var hasOnly: Bool { tests.contains(where: \.isOnly) }

  /// The same tests of which only those of some names are to run.
  ///
  /// - Parameter names: The names of the tests; what the tests themselves say of `only` is left aside.
  /// - Returns: The tests in their order.
  public func choosing(_ names: [String]) -> RulesTests {
    RulesTests(tests.map { $0.choosing(names.contains($0.name)) })
  }
}

extension RulesTest {
  fileprivate func choosing(_ isOnly: Bool) -> RulesTest {
    RulesTest(
      name: name,
      given: given,
      expectations: expectations,
      todo: todo,
      isOnly: isOnly,
      location: location
    )
  }
}
