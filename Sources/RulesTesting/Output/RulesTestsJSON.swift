package import Diagnostics
import Precedence

extension TestedRules {
  /// The name and version of the JSON form of tested rules.
  public static let schema = "precedence.rules-tests/1"

  /// Tested rules as JSON (RFC 8259): `schema, rules[]`, each with `file, name, passed, failed, todo,
  /// passedUnexpectedly, skipped, tests[]`.
  ///
  /// A test has `name, state, todo, file, line, differences[]`, a difference `subject, expected, actual,
  /// explanation, file, line`.
  ///
  /// - Parameter all: The rules in the order in which they are to stand.
  /// - Returns: The text.
  public static func jsonText(_ all: [TestedRules]) -> String {
    JSONValue.object([
      ("schema", .text(schema)),
      ("rules", .array(all.map(\.json))),
    ]).formatted
  }

  /// One of the rules in that form.
  package var json: JSONValue {
    .object([
      ("file", .text(rules.file)),
      ("name", .text(rules.name)),
      ("passed", .integer(count(.passed))),
      ("failed", .integer(count(.failed))),
      ("todo", .integer(count(.todo))),
      ("passedUnexpectedly", .integer(count(.passedUnexpectedly))),
      ("skipped", .integer(count(.skipped))),
      ("tests", .array(outcomes.map(\.json))),
    ])
  }
}

extension TestOutcome {
  fileprivate var json: JSONValue {
    .object([
      ("name", .text(test.name)),
      ("state", .text(state.rawValue)),
      ("todo", .optional(test.todo)),
      ("file", .text(test.location.file)),
      ("line", .integer(test.location.line)),
      ("differences", .array(differences.map(\.json))),
    ])
  }
}

extension TestOutcome.Difference {
  fileprivate var json: JSONValue {
    .object([
      ("subject", .text(subject)),
      ("expected", .text(expected)),
      ("actual", .text(actual)),
      ("explanation", .text(explanation)),
      ("file", .text(location.file)),
      ("line", .integer(location.line)),
    ])
  }
}
