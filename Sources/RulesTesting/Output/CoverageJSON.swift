package import Diagnostics

extension RulesCoverage {
  /// What is covered as a JSON object, which stands under `coverage` in the account of a test run.
  ///
  /// `share` (0 to 1), `tests` (how many passed), `reachKnown`, `kinds[{kind,reached,of}]`,
  /// `gaps[{kind,name,text,hint,place}]` and `outOfReach[{kind,name,place}]`; a place is
  /// `{file,line,column}`.
  package var json: JSONValue {
    .object([
      ("share", .number(share)),
      ("tests", .integer(testCount)),
      ("reachKnown", .bool(isReachKnown)),
      ("kinds", .array(Kind.allCases.map(json))),
      ("gaps", .array(gaps.map(\.gapJSON))),
      ("outOfReach", .array(outOfReach.map(\.outOfReachJSON))),
    ])
  }

  private func json(_ kind: Kind) -> JSONValue {
    let count = count(of: kind)
    return .object([
      ("kind", .text(kind.rawValue)),
      ("reached", .integer(count.reached)),
      ("of", .integer(count.counted)),
    ])
  }
}

extension RulesCoverage.Item {
  fileprivate var gapJSON: JSONValue {
    .object([
      ("kind", .text(kind.rawValue)),
      ("name", .text(name)),
      ("text", .text(gap)),
      ("hint", .optional(hint)),
      ("place", location.placeJSON),
    ])
  }

  fileprivate var outOfReachJSON: JSONValue {
    .object([
      ("kind", .text(kind.rawValue)), ("name", .text(name)), ("place", location.placeJSON),
    ])
  }
}

extension Location {
  /// The file, line and column.
  var placeJSON: JSONValue {
    .object([("file", .text(file)), ("line", .integer(line)), ("column", .integer(column))])
  }
}
