package import Diagnostics

extension RulesMutation {
  /// What was noticed as a JSON object, which stands under `mutation` in the account of a test run.
  ///
  /// `score` (0 to 1), `tests` (how many passed), `changes`, `noticed`, `untried` (counts) and
  /// `unnoticed[{subject,before,after,place{file,line,column}}]`.
  package var json: JSONValue {
    let unnoticed = unnoticed
    return .object([
      ("score", .number(score)),
      ("tests", .integer(testCount)),
      ("changes", .integer(changes.count)),
      ("noticed", .integer(changes.count - unnoticed.count)),
      ("untried", .integer(untried)),
      ("unnoticed", .array(unnoticed.map(\.json))),
    ])
  }
}

extension RulesMutation.Change {
  fileprivate var json: JSONValue {
    .object([
      ("subject", .text(subject)),
      ("before", .text(before)),
      ("after", .text(after)),
      ("place", location.placeJSON),
    ])
  }
}
