public import Diagnostics

/// One test beside the rules: what is given, and what is expected of it.
///
/// ```yaml
/// tests:
///   a small rise on a small base changes nothing:
///     given: {volume: 11, last_year: 3, harm_days: 55, concern: 3}
///     expect: {trend level: Medium, rules: []}
///   two in their order:
///     given:
///       arson: {volume: 12, last_year: 5, harm_days: 2220, concern: 2}
///       fraud: {volume: 450, last_year: 390, harm_days: 900, concern: 4}
///     expect: {order: [fraud, arson]}
/// ```
public struct RulesTest: Sendable {
  /// What the test is called.
  public let name: String
  /// What is given, each candidate with the measures it brings.
  ///
  /// What is not given is missing. A test of one candidate without an id calls it `candidate`.
  public let given: [Given]
  /// What is expected, in the order of the file.
  public let expectations: [Expectation]
  /// Why the test is not expected to pass yet; `nil` for a test that has to pass.
  public let todo: String?
  /// Whether only this test and others like it are to run.
  public let isOnly: Bool
  /// Where the test stands.
  public let location: Location

  /// A candidate made up for a test.
  public struct Given: Sendable {
    /// The candidate's id.
    public let id: String
    /// Measures by name with their values as written, in the order of the file.
    public let values: [Value]

    /// A measure's value as written, with its place.
    public struct Value: Sendable {
      /// The name of the measure.
      public let measure: String
      /// The value, as written.
      public let text: String
      /// Where it stands.
      public let location: Location

      /// A value from its parts.
      package init(measure: String, text: String, location: Location) {
        self.measure = measure
        self.text = text
        self.location = location
      }
    }

    /// A candidate from its parts.
    package init(id: String, values: [Value]) {
      self.id = id
      self.values = values
    }
  }

  /// A test from its parts.
  package init(
    name: String,
    given: [Given],
    expectations: [Expectation],
    todo: String?,
    isOnly: Bool,
    location: Location
  ) {
    self.name = name
    self.given = given
    self.expectations = expectations
    self.todo = todo
    self.isOnly = isOnly
    self.location = location
  }
}
