package import Diagnostics

// What can be wrong with tests beside the rules.
extension FindingCode {
  /// A file of tests of a format that this program does not know.
  package static let otherTestsFormat: FindingCode = "Q001"
  /// Two tests of one name.
  package static let duplicateTest: FindingCode = "Q002"
  /// A test gives a measure that the rules do not have.
  package static let unknownGivenMeasure: FindingCode = "Q003"
  /// A test gives a measure that the rules work out.
  package static let derivedGiven: FindingCode = "Q004"
  /// A test expects something of a name that the rules do not have.
  package static let unknownExpectation: FindingCode = "Q005"
  /// A test expects a level that there is not.
  package static let unknownExpectedLevel: FindingCode = "Q006"
  /// A test expects a rating that there is not, or any of rules without a matrix.
  package static let unknownExpectedRating: FindingCode = "Q007"
  /// A test expects something of a rule that there is not.
  package static let unknownExpectedRule: FindingCode = "Q008"
  /// A test expects something of a candidate that it does not give.
  package static let unknownGivenCandidate: FindingCode = "Q009"
  /// A name stands twice in a list of a test.
  package static let listedTwice: FindingCode = "Q010"
  /// A rule is expected to fire and not to fire.
  package static let contradictoryExpectations: FindingCode = "Q011"
  /// A test expects nothing.
  package static let nothingExpected: FindingCode = "Q012"
  /// What is given is partly one candidate's measures and partly several candidates.
  package static let mixedGiven: FindingCode = "Q013"
  /// An expectation that means nothing of one candidate, or of several.
  package static let misplacedExpectation: FindingCode = "Q014"
  /// A value of another kind than what is expected can have.
  package static let wrongExpectedValue: FindingCode = "Q015"
  /// More tests, or more candidates in one, than are read.
  package static let tooManyTests: FindingCode = "Q016"
  /// A table of tests without a column of their names.
  package static let noTestColumn: FindingCode = "Q017"
  /// A column of a table of tests that means nothing.
  package static let unknownTestColumn: FindingCode = "Q018"
  /// A row of a table of tests without a name.
  package static let unnamedTest: FindingCode = "Q019"
  /// A candidate of a test whose id means something else there.
  package static let reservedCandidate: FindingCode = "Q020"
  /// A test expects a measure that candidates bring, which is what the test itself gives.
  package static let givenExpected: FindingCode = "Q021"
  /// Two columns of a table of tests for the same thing.
  package static let doubleTestColumn: FindingCode = "Q022"
}
