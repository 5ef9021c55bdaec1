public import Diagnostics
public import Precedence

/// What came of one test.
public struct TestOutcome: Sendable {
  /// How a test ended.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// Everything was as expected.
    case passed
    /// Something was not.
    case failed
    /// It is not expected to pass yet, and did not.
    case todo
    /// It is not expected to pass yet, and did: its `todo` can go.
    case passedUnexpectedly = "passed unexpectedly"
    /// Others say `only`.
    case skipped
  }

  /// Something that was not as expected.
  public struct Difference: Sendable, Hashable {
    /// What was looked at: `trend level`.
    public let subject: String
    /// What the test expects.
    public let expected: String
    /// What came out.
    public let actual: String
    /// How that came about, in plain words, from the steps of the ranking.
    public let explanation: String
    /// Where the expectation stands.
    public let location: Location

    /// A difference from its parts.
    package init(
      subject: String,
      expected: String,
      actual: String,
      explanation: String,
      location: Location
    ) {
      self.subject = subject
      self.expected = expected
      self.actual = actual
      self.explanation = explanation
      self.location = location
    }
  }

  /// The test.
  public let test: RulesTest
  /// How it ended.
  public let state: State
  /// The candidates of the test, ranked; `nil` for a test that was skipped or could not be ranked.
  public let result: AssessmentResult?
  /// Everything that was not as expected, in the order of the file.
  public let differences: [Difference]

  /// An outcome from its parts.
  package init(
    test: RulesTest,
    state: State,
    result: AssessmentResult?,
    differences: [Difference]
  ) {
    self.test = test
    self.state = state
    self.result = result
    self.differences = differences
  }
}
